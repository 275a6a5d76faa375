//! Asking for a passphrase where it is not seen.

use std::io::{self, BufRead, IsTerminal, Write};
use std::process::Stdio;

/// A passphrase from the terminal, unseen and typed twice, or from the standard input.
pub fn passphrase(from_input: bool) -> Result<String, String> {
    if from_input {
        return read_line();
    }
    if !io::stdin().is_terminal() {
        return Err("there is no terminal to ask for the passphrase; pipe it in and add --passphrase-stdin".to_string());
    }
    echo("-echo");
    let typed = prompt("Passphrase: ").and_then(|first| Ok((first, prompt("Once more: ")?)));
    echo("echo");
    let (first, second) = typed?;
    if first == second { Ok(first) } else { Err("the two are not the same".to_string()) }
}

/// Where there is no `stty` the passphrase is seen while it is typed, which is better than not being able to type it.
fn echo(mode: &str) {
    let _ = std::process::Command::new("stty").arg(mode).stdin(Stdio::inherit()).stderr(Stdio::null()).status();
}

fn prompt(words: &str) -> Result<String, String> {
    eprint!("{words}");
    let _ = io::stderr().flush();
    let line = read_line();
    eprintln!();
    line
}

fn read_line() -> Result<String, String> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(|error| format!("the passphrase could not be read: {error}"))?;
    Ok(line.trim_end_matches(['\r', '\n']).to_string())
}
