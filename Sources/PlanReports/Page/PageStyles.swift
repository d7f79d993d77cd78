/// How the page around the pictures looks: on a screen, narrow or wide, and on paper.
enum PageStyles {
  static let text = """
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.45 system-ui,-apple-system,
      "Segoe UI",Roboto,"Liberation Sans",sans-serif}
    header,main{max-width:1240px;margin:0 auto;padding:0 20px}
    header{padding-top:24px}h1{font-size:1.7rem;line-height:1.2;margin:0 0 4px;text-wrap:balance}
    h2{font-size:1.2rem;margin:0 0 10px}h3{font-size:1.05rem;margin:0 0 6px}
    section{padding:26px 0 2px}p{margin:0 0 8px}
    .remark,small,summary,output,.hint,figcaption{color:var(--quiet)}
    small{font-size:.84rem;font-weight:400}
    .verdict{margin:10px 0 0;padding:8px 12px;background:var(--panel);
      border-left:4px solid var(--unlimited);font-weight:600}
    .verdict.stopped{border-color:var(--high)}.verdict span+span{font-weight:400}
    .contents{display:flex;flex-wrap:wrap;gap:2px 14px;padding:10px 0 0;font-size:.9rem}
    .contents a{padding:3px 0}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.94rem}
    th,td{padding:3px 8px;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
    th{font-weight:600}thead th{color:var(--quiet);font-size:.85rem}
    .needs thead th:nth-child(6),.needs thead th:nth-child(7),.needs thead th:nth-child(8),
    #proof thead th:nth-child(n+2),#map thead th:nth-child(3),.n{text-align:right}
    .n,.d,td.q{white-space:nowrap}td.q{color:var(--quiet);font-size:.86rem}
    .needs tr.first td,.needs tr.first th{border-top:1px solid var(--rule)}
    .needs tbody td,.needs tbody th{border-bottom:0;padding-top:2px;padding-bottom:2px}
    .needs tbody{border-bottom:1px solid var(--rule)}
    .needs tbody th{font-weight:400}sup{margin-left:3px;line-height:0;font-size:.72rem}
    sup a{padding:0 1px}a{color:var(--low)}
    td.bar{width:14%;min-width:110px;vertical-align:middle}
    .track{display:flex;height:13px;background:var(--panel);border:1px solid var(--idle)}
    .track i{display:block;height:100%}.on{background:var(--low)}.after{background:var(--middle)}
    .key{font-size:.85rem;color:var(--quiet)}
    .key i{display:inline-block;width:13px;height:13px;margin:0 5px 0 10px;vertical-align:-2px}
    .key .none{background:var(--panel);border:1px solid var(--idle)}
    figure{margin:0 0 12px}svg{display:block;width:100%;height:auto}
    .scroll{overflow-x:auto;border:1px solid var(--rule)}.scroll svg{min-width:760px}
    .hint{font-size:.86rem;padding-top:4px}.key-frame{border-top:0;--z:1}.zoomed .scroll svg{max-width:none}
    .tools{display:flex;gap:6px;align-items:center;margin:0 0 6px;font-size:.85rem;
      color:var(--quiet)}
    button,select,input{font:inherit;color:var(--ink);background:var(--paper);
      border:1px solid var(--idle);border-radius:3px;padding:4px 10px;min-height:30px}
    button:disabled{color:var(--quiet);border-style:dashed}.tools button{min-width:38px}
    .filter{display:flex;flex-wrap:wrap;gap:8px 14px;align-items:end;padding:18px 0 0;
      font-size:.88rem;color:var(--quiet)}
    .filter label{display:grid;gap:2px}.filter output{flex-basis:100%;min-height:0;padding:0}
    [hidden]{display:none!important}
    .tip{position:fixed;z-index:9;max-width:min(340px,88vw);padding:6px 9px;font-size:.86rem;
      background:var(--ink);color:var(--paper);border-radius:3px;pointer-events:none}
    .scroll table{min-width:560px}details{margin:8px 0}summary{cursor:pointer;padding:4px 0}
    output{display:block;font-size:.88rem;min-height:2.6em;padding-top:6px}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .scroll .sides{min-width:900px;table-layout:fixed}.sides thead td{width:8.6em;border-bottom:1px solid var(--rule)}
    .sides thead th{color:var(--ink);font-size:1rem}
    .sides tbody th{color:var(--quiet);font-weight:400;font-size:.86rem;position:sticky;left:0;
      background:var(--paper)}.sides td{overflow-wrap:anywhere}
    .scroll+.wide{margin-top:12px}.months{display:flex;flex-wrap:wrap;gap:2px}
    .months i{font-style:normal;font-size:.75rem;line-height:1.35rem;min-width:1.2rem;
      text-align:center;border:1px solid var(--low)}
    .months .open{background:var(--low);color:var(--paper)}
    .months .partly{background:linear-gradient(to top,var(--rule) 40%,var(--paper) 40%)}
    .months .shut{border:1px dashed var(--idle);color:var(--quiet);text-decoration:line-through}
    .part-table thead th{vertical-align:bottom;white-space:normal}.scroll .part-table{min-width:820px}
    .part-table tbody th{min-width:9.5em;position:sticky;left:0;background:var(--paper)}.part-table thead th.n{text-align:right}.part th{font-weight:400;padding-left:22px}
    .part-table tr.part th,.part-table tr.part td{border-bottom-color:transparent}.said{margin-top:12px}
    ol,ul{padding-left:1.6em;margin:0}li{margin-bottom:8px;overflow-wrap:anywhere}
    li p{margin:0}.wide{max-width:82ch}.remedy{color:var(--quiet)}
    :focus-visible{outline:2px solid var(--ink);outline-offset:2px}
    main{padding-bottom:48px}
    @media (min-width:1150px){.needs td,.needs th{white-space:nowrap}}
    @media (max-width:640px){
      .tools span{display:none}
      header,main{padding-left:14px;padding-right:14px}h1{font-size:1.35rem}
      .needs thead{position:absolute;display:block;width:1px;height:1px;overflow:hidden;
        clip-path:inset(50%)}
      .needs,.needs tbody{display:block}
      .needs tbody tr{display:grid;grid-template-columns:1.2fr .8fr 1.1fr;column-gap:8px;
        padding:8px 0;border-top:1px solid var(--rule)}
      .needs tbody tr td,.needs tbody tr th,.needs tr.first td,.needs tr.first th{border:0;padding:1px 0;text-align:left}
      .needs td:nth-child(1){grid-column:3;grid-row:1;text-align:right}
      .needs tbody th{grid-column:1/3;grid-row:1}.needs td:nth-child(3){grid-column:1/3;grid-row:2}
      .needs td:nth-child(4){grid-column:1/-1;grid-row:3}
      .needs td:nth-child(9){grid-column:3;grid-row:2;text-align:right}
      .needs tbody .bar{grid-column:1/-1;width:auto;padding:4px 0}.needs .bar:empty{display:none}
      .needs td:nth-child(1)::before,.needs td:nth-child(3)::before{display:none}
      .needs td[data-label]::before{content:attr(data-label) " ";color:var(--quiet);
        font-size:.84rem}
    }
    @media print{
      html,body{font-size:9.5pt}header,main{max-width:none;padding:0}section{padding-top:12pt}
      figure,tr,li{break-inside:avoid}h2{break-after:avoid}
      .scroll{overflow:visible;border:0}.scroll svg,.scroll table,.scroll .sides,.scroll .part-table{min-width:0}output,.hint,.filter,.tools,.tip,.contents{display:none!important}
      .needs td.q+th+td.q{white-space:normal}.needs th,.needs td{padding:1pt 4pt}
      td.bar{min-width:60pt}
      *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    }
    """
}
