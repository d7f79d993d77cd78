# The commands of the project. Each sets up what it needs; none needs an environment variable.

.DEFAULT_GOAL := help
.PHONY: help demo test check benchmarks clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

demo: ## Plan the case of Moscow, 1941, and print the result
	@Scripts/setup build
	@echo "Building Corridor (some minutes the first time)." >&2
	@swift build --quiet -c release --product corridor
	@.build/release/corridor plan Cases/moscow-1941 || test $$? -eq 4

test: ## Run every test
	@Scripts/setup tests
	@echo "Building Corridor and its tests (some minutes the first time)." >&2
	@Scripts/build
	@Scripts/test

check: ## Run all that a change must pass: format, arrows, build, tests, documentation, cases
	@Scripts/setup tests
	@Scripts/check

benchmarks: ## Time generated cases and the case of Moscow, 1941
	@Scripts/setup build
	@swift run --quiet -c release --package-path Benchmarks benchmarks

clean: ## Remove what was built, and keep what was fetched
	@swift package clean
