//! `finlit calibrate`, `finlit evaluate`, `finlit replay`, `finlit simulate`.

use std::fmt::{self, Write as _};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use sqlx::PgConnection;
use uuid::Uuid;

use super::calibrate::calibrate;
use super::failure::Failure;
use super::matrix::Matrix;
use super::replay::{Whose, replay};
use super::{evaluate, simulate};
use crate::tutor::calibration::{BatchSettings, Fit, Model, Settings, fit};

/// The verbs, to be flattened into those of the program.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum Command {
    /// Estimate discrimination and difficulty of items: from the log, published as a version, or from a matrix of responses
    Calibrate {
        /// A header of item names, then a row of 0 and 1 per person (an empty field or NA: not seen)
        #[arg(long, value_name = "FILE")]
        csv: Option<PathBuf>,
        /// One discrimination for all items of the matrix, or one for each
        #[arg(long, value_enum, requires = "csv", default_value_t = ModelName::TwoPl)]
        model: ModelName,
        /// Only say what would be published
        #[arg(long, conflicts_with = "csv")]
        dry_run: bool,
    },
    /// Fold the log again, with the versions each answer was scored with, and hold it against what is stored
    Replay {
        /// One learner
        #[arg(long, value_name = "ID", required_unless_present = "all", conflicts_with = "all")]
        learner: Option<Uuid>,
        /// Every learner
        #[arg(long)]
        all: bool,
        /// Change nothing, and fail where something differs
        #[arg(long)]
        check: bool,
    },
    /// Learn difficulties from some learners' logs, predict those of others one step ahead, and measure it
    Evaluate {
        /// Logs to learn from, four lines a learner: n,uid / problem ids / skill ids / responses
        #[arg(long, value_name = "FILE", num_args = 1.., required = true)]
        train: Vec<PathBuf>,
        /// Logs to predict
        #[arg(long, value_name = "FILE", num_args = 1.., required = true)]
        test: Vec<PathBuf>,
    },
    /// Run simulated learners through placement, practice and mastery as they are set
    Simulate {
        /// How many learners
        #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
        learners: u32,
        /// The seed of everything drawn
        #[arg(long, value_name = "S", default_value_t = 1)]
        seed: u64,
        /// Days of one session each
        #[arg(long, value_name = "DAYS", default_value_t = 60, value_parser = clap::value_parser!(i32).range(1..=3650))]
        days: i32,
        /// A curriculum folder to simulate on as well
        #[arg(long, value_name = "DIR")]
        curriculum: Option<PathBuf>,
    },
}

/// Item response models.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelName {
    /// One-parameter logistic
    #[value(name = "1pl")]
    OnePl,
    /// Two-parameter logistic
    #[value(name = "2pl")]
    TwoPl,
}

/// Does what a verb says; `connect` opens the database for those that need it. On failure the caller prints it and ends with
/// status 1 (`Failure::report` does both).
pub async fn run<E: fmt::Display>(command: &Command, connect: impl AsyncFnOnce() -> Result<PgConnection, E>) -> Result<(), Failure> {
    let connect = async || connect().await.map_err(|error| Failure::Database(error.to_string()));
    say(match command {
        Command::Calibrate { csv: Some(csv), model, .. } => calibrated(csv, *model)?,
        Command::Calibrate { csv: None, dry_run, .. } => calibrate(&mut connect().await?, *dry_run).await?,
        Command::Replay { learner, check, .. } => {
            let whose = learner.map_or(Whose::All, Whose::One);
            replay(&mut connect().await?, whose, *check).await?
        }
        Command::Evaluate { train, test } => evaluated(train, test)?,
        Command::Simulate { learners, seed, days, curriculum } => simulate::report(*learners, *seed, *days, curriculum.as_deref())?,
    });
    Ok(())
}

/// The exact maximum likelihood, without priors: nothing is known of these items but the responses.
pub(super) fn calibrated(path: &Path, model: ModelName) -> Result<String, Failure> {
    let Matrix { names, responses } = Matrix::read(path)?;
    let model = if model == ModelName::OnePl { Model::OneParameter } else { Model::TwoParameter };
    let guess = vec![0.0; names.len()];
    let Fit { items, log_likelihood, cycles } =
        fit(&responses, &guess, &Settings::new(model, None)).map_err(|error| Failure::calibration(path, &names, &error))?;
    let width = names.iter().map(|name| name.chars().count()).max().unwrap_or(0).max(4);
    let mut text = format!("{:width$} {:>10} {:>10} {:>10} {:>10} {:>7}\n", "item", "a", "se(a)", "b", "se(b)", "n");
    for (name, item) in names.iter().zip(&items) {
        let _ =
            writeln!(text, "{name:width$} {:>10.6} {:>10.6} {:>10.6} {:>10.6} {:>7}", item.a, item.se_a, item.b, item.se_b, item.responses);
    }
    let _ = writeln!(text, "{} people, {} items, {cycles} cycles", responses.people(), items.len());
    let _ = writeln!(text, "logL {log_likelihood:.4}");
    Ok(text)
}

pub(super) fn evaluated(train: &[PathBuf], test: &[PathBuf]) -> Result<String, Failure> {
    let found = evaluate::evaluate(train, test)?;
    let quality = found.quality;
    let auc = quality.auc.ok_or(Failure::Test("two kinds of response"))?;
    let slope = quality.slope.map_or("-".to_owned(), |slope| format!("{slope:.4}"));
    let mut text = String::new();
    for (name, (learners, interactions)) in [("train", found.train), ("test", found.test)] {
        let _ = writeln!(text, "{name}: {learners} learners, {interactions} interactions");
    }
    let _ = writeln!(text, "{} items, {} components", found.items, found.components);
    let _ = writeln!(text, "{}", settings_line(&found.settings));
    let _ = writeln!(
        text,
        "log loss {:.4}\nRMSE {:.4}\nECE {:.4}\ncalibration slope {slope}\nAUC {auc:.4}",
        quality.log_loss, quality.rmse, quality.ece
    );
    Ok(text)
}

/// The settings that the training logs chose, where they are not the defaults.
fn settings_line(settings: &BatchSettings) -> String {
    if *settings == BatchSettings::unauthored() {
        return "settings: defaults".to_owned();
    }
    let BatchSettings { dynamics, item, level, .. } = settings;
    format!(
        "settings by the training logs: tau_g2 {} tau_d2 {} rho {} {} q_d {} q_g {} item {item} level {level}",
        dynamics.general,
        dynamics.deviation,
        dynamics.learning_right,
        dynamics.learning_wrong,
        dynamics.drift_deviation,
        dynamics.drift_general
    )
}

/// Prints to standard output. A reader that went away is no reason to panic.
fn say(text: impl fmt::Display) {
    let mut out = std::io::stdout();
    let _ = write!(out, "{text}").and_then(|()| out.flush());
}
