# desk: everything a person or a machine does with this repository. `make help` lists it.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PREFIX  ?= /usr/local
DESTDIR ?=
SWIFT   ?= swift

# One binary is all five tools: `desk`, and these links to it.
LINKS   := account ticket queue org
# Programs that it runs for what no other command should have to load.
HELPERS := desk-mime desk-convert desk-web desk-listen
RELEASE := .build/release
DEBUG   := .build/debug

# How the release is linked. A cold start is most of what a command costs, so all but glibc goes into one
# position-dependent binary. Median of 150 interleaved starts of a program with our dependencies that prints its
# version, against `sqlite3 --version` in the same round; page faults; size when stripped:
#   as SwiftPM links it, Swift static            2.14x   523   67 MB   91,000 relocations are half of it
#   + -no-pie                                    1.55x   250   65 MB
#   + --no-export-dynamic                        1.39x   238   63 MB   drops 14,000 dynamic symbols
#   + libsqlite3, libargon2 static               1.16x   209   65 MB
#   + libstdc++, libgcc static: chosen           0.77x   153   65 MB   the same as a PIE: 1.37x, 453 faults
#   glibc static too (-static-executable)        0.54x    92   67 MB
# The last is not taken: getpwuid then knows /etc/passwd only, or needs the very glibc it was linked with, and
# unwinding first sorts every frame of the binary (20 ms). lld instead of gold is slower (0.82x), and
# whole-module and cross-module optimisation are SwiftPM's defaults. 35 of the 65 MB are ICU's tables, which
# GRDB's Foundation drags in; their pages are never touched, so they cost disk, not time.
# An `async` main costs 0.5 ms (threads, dispatch), and a shared libgmime-3.0 2.2 ms (20 libraries).
# Types with generic arguments are found by calls, and not by their mangled names: a name is looked up in all
# 8,900 conformances of the program at its first use. `queue list` of a million tickets: 13.4 -> 9.7 million
# instructions.
RELEASE_CODE  := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# All programs are compiled with the same flags: what they share is compiled once.
RELEASE_FLAGS := -c release --static-swift-stdlib --disable-local-rpath $(RELEASE_CODE)
COLD_START    := -Xlinker -no-pie -Xlinker --no-export-dynamic -Xlinker -L$(CURDIR)/.build/static

# Where `install` puts things.
bin  := $(DESTDIR)$(PREFIX)/bin
exec := $(DESTDIR)$(PREFIX)/libexec/desk
man  := $(DESTDIR)$(PREFIX)/share/man
bash := $(DESTDIR)$(PREFIX)/share/bash-completion/completions
zsh  := $(DESTDIR)$(PREFIX)/share/zsh/site-functions
fish := $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
share := $(DESTDIR)$(PREFIX)/share/desk

units := $(DESTDIR)$(PREFIX)/lib/systemd/system

# What `desk schedule --for systemd` writes.
UNITS := $(foreach job,backup deliver expire sweep,desk-$(job).service desk-$(job).timer)

pages           := $(wildcard man/*.[1578])
czech_pages     := $(wildcard man/cs/*.[1578])
bash_scripts    := $(wildcard completions/*.bash)
zsh_functions   := $(wildcard completions/_*)
fish_scripts    := $(wildcard completions/*.fish)
schemas         := $(wildcard man/schema/*.json man/schema/output/*.json)

.PHONY: help demo deps test-deps build debug test lint arrows released golden install uninstall pictures deb bench soak fuzz asan tsan clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## build, fill a scratch desk and show its queue
	@rm -rf .build/demo
	$(RELEASE)/desk init --demo --db .build/demo/desk.db
	$(RELEASE)/queue --db .build/demo/desk.db
	@echo "the customer's web: $(RELEASE)/desk web --db .build/demo/desk.db, then http://127.0.0.1:8080/ as" \
	    "$$($(RELEASE)/account list -q --role administrator --state active --limit 1 --db .build/demo/desk.db) with the password above"
	@echo "look around with: export DESK_DB=$(CURDIR)/.build/demo/desk.db PATH=$(CURDIR)/$(RELEASE):\$$PATH"

deps: ## install the libraries that the build needs, where they are missing
	@.ci/deps build

test-deps: deps ## install the tools that tests use; what cannot be had is skipped
	@.ci/deps test

build: deps ## release build, with the five tools in .build/release
	@# A folder with archives only, found first: the linker takes what it finds; what has none stays shared.
	@mkdir -p .build/static
	@archive() { file=$$(cc -print-file-name=$$1); [ ! -f "$$file" ] || ln -sfn "$$file" .build/static/$$2; }; \
	for name in libsqlite3 libargon2 libstdc++; do archive $$name.a $$name.a; done; \
	archive libgcc_eh.a libgcc_s.a
	for program in desk desk-web; do $(SWIFT) build --product $$program $(RELEASE_FLAGS) $(COLD_START); done
	@# The others are linked as usual: a MIME library, converters and a web server are no cold start of anything else.
	for helper in desk-mime desk-convert desk-listen; do \
	    $(SWIFT) build --product $$helper $(RELEASE_FLAGS); \
	done
	@for tool in $(LINKS); do ln -sfn desk $(RELEASE)/$$tool; done

debug: deps ## debug build, with the five tools in .build/debug
	$(SWIFT) build --build-tests
	@for tool in $(LINKS); do ln -sfn desk $(DEBUG)/$$tool; done

test: test-deps lint arrows debug ## what a change must pass: format, arrows, man pages, all tests
	$(SWIFT) test --skip-build --disable-xctest

lint: ## check the format of the sources, their comments and the man pages
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	@.ci/documented
	@if [ -z "$(pages)" ]; then :; \
	elif command -v mandoc >/dev/null; then mandoc -T lint -W warning $(pages); \
	    found=$$(mandoc -T lint -W warning $(czech_pages) | grep -v NAME || true); \
	    [ -z "$$found" ] || { echo "$$found" >&2; exit 1; }; \
	else echo "mandoc is missing: man pages not checked" >&2; fi

arrows: ## check which target imports what
	@.ci/arrows

released: debug ## keep a desk as this version leaves it in Tests/Released: once, when the version is made
	DESK_RELEASED=record $(SWIFT) test --skip-build --disable-xctest --filter ReleasedDeskTests
	$(SWIFT) test --skip-build --disable-xctest --filter 'ReleasedDeskTests|MigrationTests'

golden: debug ## write the expected outputs, completions and the like anew; read the diff
	DESK_GOLDEN=record $(SWIFT) test --skip-build --disable-xctest

install: build ## install below $(PREFIX), within $(DESTDIR)
	install -d $(bin) $(exec) $(foreach section,1 5 7 8,$(man)/man$(section) $(man)/cs/man$(section)) $(bash) $(zsh) $(fish) $(units) $(share)/schema/output
	strip -o $(bin)/desk.new $(RELEASE)/desk
	chmod 755 $(bin)/desk.new
	mv -f $(bin)/desk.new $(bin)/desk
	for helper in $(HELPERS); do \
	    strip -o $(exec)/$$helper.new $(RELEASE)/$$helper; \
	    chmod 755 $(exec)/$$helper.new; \
	    mv -f $(exec)/$$helper.new $(exec)/$$helper; \
	done
	for tool in $(LINKS); do ln -sfn desk $(bin)/$$tool; done
	@# The pages say where things are.
	for page in $(pages) $(czech_pages); do \
	    place=$${page#man/}; place=$${place%/*}; [ "$$place" = cs ] || place=.; \
	    file=$(man)/$$place/man$${page##*.}/$${page##*/}; \
	    sed -E 's,/usr/local/(bin/(account|desk|org|queue|ticket)\b|share/|libexec/),$(PREFIX)/\1,g' $$page >$$file; \
	    chmod 644 $$file; \
	done
	for script in $(bash_scripts); do install -m 644 $$script $(bash)/$$(basename $$script .bash); done
	for script in $(zsh_functions); do install -m 644 $$script $(zsh)/; done
	for script in $(fish_scripts); do install -m 644 $$script $(fish)/; done
	for file in $(schemas); do install -m 644 $$file $(share)/$${file#man/}; done
	@# Example units for a desk in /var/lib/desk that the user desk owns; none is enabled.
	scratch=$$(mktemp -d); trap 'rm -rf "$$scratch"' EXIT; \
	$(bin)/desk init --db $$scratch/desk.db >/dev/null; \
	$(bin)/desk schedule --for systemd --db $$scratch/desk.db -o $$scratch >/dev/null; \
	for unit in $(UNITS); do \
	    sed -e "s|$$scratch|/var/lib/desk|g" -e "s|$$(realpath $(bin))/desk |$(PREFIX)/bin/desk |g" \
	        -e 's|^User=.*|User=desk|' $$scratch/$$unit >$$scratch/unit; \
	    install -m 644 $$scratch/unit $(units)/$$unit; \
	done

uninstall: ## remove what install put there
	rm -f $(addprefix $(bin)/,desk $(LINKS)) $(addprefix $(exec)/,$(HELPERS)) $(addprefix $(units)/,$(UNITS))
	rm -f $(addprefix $(share)/,$(schemas:man/%=%))
	-rmdir $(exec) $(share)/schema/output $(share)/schema $(share)
	for page in $(notdir $(pages)); do rm -f $(man)/man$${page##*.}/$$page $(man)/cs/man$${page##*.}/$$page; done
	rm -f $(addprefix $(bash)/,$(notdir $(bash_scripts:.bash=)))
	rm -f $(addprefix $(zsh)/,$(notdir $(zsh_functions))) $(addprefix $(fish)/,$(notdir $(fish_scripts)))

pictures: build ## make the pictures of the README anew
	@.ci/pictures $(RELEASE)

deb: build ## build the Debian package in .build/deb
	@.ci/deb

bench: build ## compare speed with the sqlite3 shell, as ratios
	@.ci/bench $(RELEASE)

soak: test-deps debug ## run the long tests: crashes, faults, races, broken files, large desks
	@# One suite after the other, so that each line tells what it took; what fails is told by the test itself.
	@mkdir -p .build/soak; failed=; \
	for suite in $(SOAK); do \
	    start=$$SECONDS; log=.build/soak/$$suite.txt; \
	    DESK_SOAK=1 $(SWIFT) test --skip-build --disable-xctest --filter "$$suite" >$$log 2>&1 || failed+=" $$suite"; \
	    sed -n 's/^soak: //p' $$log | awk -F': tried ' '{ sum[$$1] += $$2 } END { for (line in sum) print line ": tried " sum[line] }'; \
	    tests=$$(grep -v '^. Test run' $$log | grep -c '^. Test .* \(passed\|failed\)') || failed+=" $$suite"; \
	    printf '%s: %s tests, violations %s, %s s\n' $$suite \
	        "$$tests" "$$(grep -c 'recorded an issue' $$log)" $$((SECONDS - start)); \
	done; \
	[ -z "$$failed" ] || { echo "violations in:$$failed (see .build/soak)" >&2; exit 1; }

# The lines of the fault programme, by the suites that run them.
SOAK := FaultTests SyncTests PowerCutTests FullDiskTests BrokenDataTests AccountRaceTests TicketRaceTests QueueRaceTests \
        OnceRaceTests BackupRaceTests DeliveryTests WritingTests CrowdTests ClockTests TimingTests ImportSoakTests \
        HostileArgumentTests HostileInputTests HostileMailTests MutatedMailTests InjectionTests TicketIngestTests SQLTextTests \
        DuePeerTests ErasureTests ErasureNamesakeTests MovingKillTests LargeExportTests MigrationTests ElsewhereTests

FUZZ_FLAGS := --scratch-path .build/fuzz --product desk-fuzz -Xswiftc -sanitize=fuzzer
FUZZ_RUNS  ?= 100000

fuzz: deps ## feed every parser of outside text a hundred thousand inputs
	@# No crash, nothing over a second (5 by the clock of a busy machine, in debug), nothing over 150 MB. Without the runtime's own report what ended it is kept.
	DESK_FUZZ_BUILD=1 $(SWIFT) build $(FUZZ_FLAGS)
	@for parser in $$(.build/fuzz/debug/desk-fuzz); do \
	    mkdir -p .build/fuzz/seeds/$$parser; \
	    SWIFT_BACKTRACE=enable=no DESK_FUZZ=$$parser .build/fuzz/debug/desk-fuzz -runs=$(FUZZ_RUNS) -timeout=5 -rss_limit_mb=150 -max_len=4096 \
	        -artifact_prefix=.build/fuzz/ .build/fuzz/seeds/$$parser Tests/Fuzz/Seeds/$$parser \
	        >.build/fuzz/$$parser.txt 2>&1 || { tail -5 .build/fuzz/$$parser.txt >&2; exit 1; }; \
	    printf '%s: tried %s, violations 0\n' $$parser $(FUZZ_RUNS); \
	done

# What a process keeps to its end (a connection, a closed queue) is left to the system, and is no leak.
asan: test-deps ## run the tests with AddressSanitizer
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --disable-xctest --scratch-path .build/asan --sanitize address

tsan: test-deps ## run the tests with ThreadSanitizer
	TSAN_OPTIONS="suppressions=$(CURDIR)/.ci/tsan" \
	    $(SWIFT) test --disable-xctest --scratch-path .build/tsan --sanitize thread

clean: ## remove what was built
	rm -rf .build
