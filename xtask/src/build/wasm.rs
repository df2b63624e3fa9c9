//! cargo, the splitter, wasm-bindgen and wasm-opt: the program as the browser gets it.
//!
//! The release build is cut into chunks between cargo and wasm-bindgen; the quick one stays whole,
//! since cutting needs a linker's notes that only cost time in daily work.

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Speed, names, remove, unreached, unused};
use crate::{Result, console, digest, process, project, tools};

/// What the app is compiled for.
const TARGET: &str = "wasm32-unknown-unknown";

/// What the browsers of our support table can run, in the optimiser's words. All of its features would
/// emit more, and a blank page.
pub(crate) const WASM_FEATURES: &str = "BulkMemory,BulkMemoryOpt,NontrappingFPToInt,SignExt,MutableGlobals,\
    Multivalue,ReferenceTypes,CallIndirectOverlong";

/// The compiled program: `app.js` (the glue), `app_bg.wasm`, and in the release build
/// `__wasm_split.js` (the loader of chunks) with the chunks.
pub(crate) struct Program {
    /// The folder that holds them.
    pub(crate) folder: PathBuf,
}

impl Program {
    /// The compiled files, by name.
    pub(crate) fn wasm_files(&self) -> Result<Vec<PathBuf>> {
        let files = digest::files_below(&self.folder)?.into_iter();
        Ok(files
            .filter(|file| {
                file.extension()
                    .is_some_and(|extension| extension == "wasm")
            })
            .collect())
    }
}

/// Compiles the app for the browser.
pub(crate) fn build(speed: Speed) -> Result<Program> {
    let raw = compile(speed)?;
    let folder = project::target().join("web").join(speed.name());
    let tools = [
        "end2end/package-lock.json",
        "end2end/tools/alike.mjs",
        "end2end/tools/optimise.mjs",
        "xtask/src/build/names.rs",
        "xtask/src/build/unreached.rs",
        "xtask/src/build/unused.rs",
        "xtask/src/build/wasm.rs",
    ]
    .map(project::path);
    let mut state = digest::of_files(&[[raw.clone()].as_slice(), &tools].concat())?;
    state.push_str(WASM_FEATURES);
    let note = folder.with_extension("from");
    if std::fs::read_to_string(&note).is_ok_and(|previous| previous == state) {
        return Ok(Program { folder });
    }
    remove(&folder)?;
    let program = Program { folder };
    match speed {
        Speed::Quick => bind(&raw, &program.folder, speed)?,
        Speed::Release => {
            let pieces = cut(&raw)?;
            bind(&pieces.join("app.wasm"), &program.folder, speed)?;
            move_chunks(&pieces, &program.folder)?;
            let unused = unused::cut_classes(&program.folder.join("app.js"))?;
            let unreached = unreached::without(&unused, &digest::read(&raw)?)?;
            let names = names::shorten(&program.folder.join("app.js"))?;
            optimise(&program, [&unused, &unreached, &names])?;
            unused::cut_imports(
                &program.folder.join("app.js"),
                &program.folder.join("app_bg.wasm"),
            )?;
        }
    }
    digest::write(&note, state)?;
    Ok(program)
}

fn compile(speed: Speed) -> Result<PathBuf> {
    let (title, folder) = match speed {
        Speed::Release => ("Compile the app for the browser, small", "wasm-release"),
        Speed::Quick => ("Compile the app for the browser, quickly", "debug"),
    };
    console::step(title, || {
        process::run(&mut compiler(speed))?;
        Ok(project::target()
            .join(TARGET)
            .join(folder)
            .join("gosi-portal.wasm"))
    })
}

/// Compiles what a release build will need, without a word: for when there is other work to do
/// meanwhile. The build then finds it done, or says what is wrong.
pub(crate) fn compile_ahead() {
    let _ = process::run_quietly(&mut compiler(Speed::Release));
}

fn compiler(speed: Speed) -> Command {
    let arguments = ["rustc", "--package", "gosi-portal", "--bin", "gosi-portal"];
    let mut cargo = process::cargo(&arguments);
    cargo.args(["--target", TARGET]);
    match speed {
        Speed::Quick => {
            cargo.args(["--profile", "dev", "--features", "hydrate"]);
        }
        Speed::Release => {
            cargo.args(["--profile", "wasm-release", "--features", "hydrate,split"]);
            leave_out_what_nobody_reads(&mut cargo);
            // The splitter reads from the relocations what belongs to which chunk.
            cargo.args(["--", "-Clink-args=--emit-relocs"]);
        }
    }
    if let Some(date) = release_date(speed) {
        cargo.env("GOSI_RELEASE_DATE", date);
    }
    cargo
}

/// Compiles without what only a developer would read (the place of every panic, `Debug` texts), and the
/// standard library with the app, for size: a panic then is a trap and nothing more, which the boot
/// module shows the failure page for. The compiler calls these options unstable, and takes them from
/// a stable release only with the variable set; without the library's sources the shipped one is used.
fn leave_out_what_nobody_reads(cargo: &mut Command) {
    let mut flags = vec!["-Zlocation-detail=none", "-Zfmt-debug=none"];
    if tools::rust_source() {
        flags.extend(["-Zunstable-options", "-Cpanic=immediate-abort"]);
        cargo.args([
            "-Zbuild-std=std,panic_abort",
            "-Zbuild-std-features=optimize_for_size",
        ]);
    }
    cargo.env("RUSTC_BOOTSTRAP", "1");
    // Beside the flags of .cargo/config.toml; the variable RUSTFLAGS would replace those.
    cargo.arg("--config");
    cargo.arg(format!("target.{TARGET}.rustflags={flags:?}"));
}

/// The day that pages name as that of the platform's last change: the commit's, so that the same
/// commit builds the same bytes. Who builds otherwise sets the variable.
pub(super) fn release_date(speed: Speed) -> Option<String> {
    if speed == Speed::Quick || std::env::var_os("GOSI_RELEASE_DATE").is_some() {
        return None;
    }
    process::answer("git", &["log", "-1", "--format=%cs"]).filter(|date| !date.is_empty())
}

/// Cuts the program at its split points; returns the folder of the pieces.
fn cut(raw: &Path) -> Result<PathBuf> {
    let folder = project::target().join("web/pieces");
    remove(&folder)?;
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    console::step("Cut it into chunks (wasm-split)", || {
        let mut splitter = process::command("wasm-split-cli");
        splitter
            .args(["--target", "web", "--out-name", "app"])
            .arg(raw)
            .arg(&folder);
        process::run_quietly(&mut splitter).map(drop)
    })?;
    Ok(folder)
}

/// Puts the chunks and their loader beside the main program.
fn move_chunks(pieces: &Path, folder: &Path) -> Result {
    for file in digest::files_below(pieces)? {
        let name = file.file_name().unwrap_or_default();
        if name != "app.wasm" {
            digest::write(&folder.join(name), digest::read(&file)?)?;
        }
    }
    Ok(())
}

fn bind(raw: &Path, folder: &Path, speed: Speed) -> Result {
    console::step("Write the JavaScript beside it (wasm-bindgen)", || {
        let mut bindgen = process::command("wasm-bindgen");
        bindgen.args(["--target", "web", "--no-typescript", "--out-name", "app"]);
        bindgen.arg("--out-dir").arg(folder).arg(raw);
        if speed == Speed::Release {
            bindgen.arg("--remove-producers-section");
            // The chunks find what they share with the main program under the linker's own names.
            bindgen.args(["--keep-lld-exports", "--no-demangle"]);
        }
        process::run(&mut bindgen)
    })
}

/// One process a core, each with about as much to do. The lists are the optimiser's: exports that nobody calls,
/// functions that nothing leads to without them, and other names.
fn optimise(program: &Program, lists: [&[String]; 3]) -> Result {
    console::step("Make it smaller (wasm-opt)", || {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let mut shares = Vec::new();
        shares.resize_with(cores, || (0, tools::script("optimise.mjs")));
        for (_, optimiser) in &mut shares {
            optimiser.arg(WASM_FEATURES);
            optimiser.args(lists.map(|list| list.join(",")));
        }
        for (bytes, file) in largest_first(program)? {
            if let Some((load, optimiser)) = shares.iter_mut().min_by_key(|(load, _)| *load) {
                *load += bytes;
                optimiser.arg(file);
            }
        }
        std::thread::scope(|scope| {
            let workers = shares
                .iter_mut()
                .map(|(_, optimiser)| scope.spawn(|| process::run_quietly(optimiser).map(drop)));
            let workers = workers.collect::<Vec<_>>();
            workers.into_iter().try_for_each(|worker| {
                worker
                    .join()
                    .unwrap_or_else(|_| Err("a thread of the optimiser stopped".into()))
            })
        })
    })
}

/// Makes a module smaller that was put together from small ones; `exports` are offered to nobody.
pub(super) fn optimise_merged(file: &Path, exports: &str) -> Result {
    let mut optimiser = tools::script("optimise.mjs");
    optimiser.args([WASM_FEATURES, exports, "", ""]).arg(file);
    process::run_quietly(&mut optimiser).map(drop)
}

fn largest_first(program: &Program) -> Result<Vec<(u64, PathBuf)>> {
    let mut files = Vec::new();
    for file in program.wasm_files()? {
        let data =
            std::fs::metadata(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        files.push((data.len(), file));
    }
    files.sort_by(|one, other| other.cmp(one));
    Ok(files)
}
