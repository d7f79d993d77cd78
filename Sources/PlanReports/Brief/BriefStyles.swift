/// How a brief looks on screen and in print.
enum BriefStyles {
  /// The style sheet, beside that of all pages.
  static let sheet = """
    header,main{max-width:900px}h1{font-size:1.5rem}
    section{padding:14px 0 0}h2{font-size:1.08rem;margin-bottom:6px}
    p,ul{margin:0 0 8px}li{margin-bottom:4px}table{font-size:.9rem}
    .scroll{margin:0 0 10px;border:0}tbody th{font-weight:400;white-space:nowrap}
    .unsourced{color:var(--high);border-bottom:1px dotted}
    .notes ol{font-size:.8rem;color:var(--quiet);padding-left:2.2em}
    .notes li{margin-bottom:2px}.notes :target{background:var(--panel)}
    @page{size:A4;margin:15mm 16mm}
    @media print{
      html,body{font-size:8.6pt;line-height:1.3}header{padding:0}section{padding-top:7pt}
      h1{font-size:14pt}h2{font-size:10.5pt;margin-bottom:3pt}
      th,td{padding:1pt 5pt}table{font-size:8pt}p,ul{margin-bottom:4pt}li{margin-bottom:1.5pt}
      .scroll table{min-width:0}.notes ol{columns:2;column-gap:8mm;font-size:6.6pt;line-height:1.22}
      .notes li{margin-bottom:.5pt}sup{font-size:5.6pt}sup a{text-decoration:none}main{padding-bottom:0}
    }
    """
}
