//! What `./test` prepares, read once.

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::LazyLock;

/// The services and programs that `./test` sets up.
pub struct Environment {
    /// URL of a PostgreSQL cluster of which tests may create and drop databases.
    pub postgres: String,
    /// Folder of PostgreSQL's own programs, for tests that start and break a cluster.
    pub postgres_bin: PathBuf,
    /// Folder of the Node packages that tests/node/package-lock.json names.
    pub node_modules: PathBuf,
    /// The browser.
    pub chromium: PathBuf,
    /// A Python with the packages that tests/python/requirements.txt names.
    pub python: PathBuf,
}

/// What `./test` prepared. Without it the whole run ends here, with one line: the same message
/// from every test that needs a database would bury it, and to skip them would hide it.
pub fn environment() -> &'static Environment {
    static ENVIRONMENT: LazyLock<Environment> = LazyLock::new(|| {
        let named = |name: &str| {
            std::env::var(name).unwrap_or_else(|_| {
                // Written past the capture of test output, which an exit would throw away.
                let _ = writeln!(
                    std::io::stderr(),
                    "\nThese tests need a PostgreSQL cluster, Node packages and a browser: run \
                     ./test (or ./test FILTER) instead of cargo test. ({name} is not set.)"
                );
                std::process::exit(1)
            })
        };
        Environment {
            postgres: named("CORNCRAKE_TEST_POSTGRES"),
            postgres_bin: named("CORNCRAKE_TEST_POSTGRES_BIN").into(),
            node_modules: named("CORNCRAKE_TEST_NODE_MODULES").into(),
            chromium: named("CORNCRAKE_TEST_CHROMIUM").into(),
            python: named("CORNCRAKE_TEST_PYTHON").into(),
        }
    });
    &ENVIRONMENT
}
