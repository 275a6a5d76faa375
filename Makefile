# FinLit. `make run` serves it, `make test` tries it; `make help` lists the rest. Each command is a script in scripts/.
.DEFAULT_GOAL := help
.PHONY: help run test stop dev bench backup restore sqlx e2e assets setup

help: ## this list
	@sed -n 's/^\([a-z0-9]*\):.*## /\1	/p' $(MAKEFILE_LIST) | expand -t 10

run: ## set up what is missing, build, serve on http://127.0.0.1:3000 (or LEPTOS_SITE_ADDR)
	@scripts/run.sh

test: ## everything that is checked, ending with counts
	@scripts/test.sh

stop: ## end the server and the private Postgres clusters of this checkout
	@scripts/stop.sh

dev: ## build, serve, and again after each change
	@scripts/dev.sh

bench: ## pages and answers a second, against what the machine could do
	@scripts/bench.sh

backup: ## the database into backups/ (FILE=... elsewhere)
	@FILE='$(FILE)' scripts/backup.sh

restore: ## make restore FILE=backups/....dump (FORCE=1 replaces what is there)
	@FILE='$(FILE)' FORCE='$(FORCE)' scripts/restore.sh

sqlx: ## write .sqlx/ anew after changing a query or a migration
	@scripts/sqlx.sh refresh

e2e: ## the browser tests alone (ARGS="--project=phone-js learn")
	@scripts/e2e.sh $(ARGS)

assets: ## stylesheet and browser library into target/site/pkg
	@./setup.sh build && scripts/assets.sh

setup: ## all that is needed, and nothing built
	@./setup.sh all
