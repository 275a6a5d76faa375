//! A file on its way in: chunk by chunk onto the disk, so that a hundred megabytes do not lie in memory while they come.

use std::io;

use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use tokio::io::AsyncWriteExt;

use super::formats::MAX_FILE;

/// What came.
pub struct Upload {
    /// As the browser called the file.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Why no file came.
#[derive(Debug, thiserror::Error)]
pub enum UploadError {
    /// The form was sent without a file.
    #[error("no file was chosen")]
    NoFile,
    /// More than may be read.
    #[error("the file is longer than may be read")]
    TooBig,
    /// The connection broke, or the form is none of ours.
    #[error("the file did not come whole: {0}")]
    Broken(#[from] MultipartError),
    #[error("the file cannot be kept: {0}")]
    Disk(#[from] io::Error),
}

/// Takes the field `file`.
pub async fn take(mut form: Multipart) -> Result<Upload, UploadError> {
    while let Some(mut field) = form.next_field().await? {
        if field.name() != Some("file") {
            continue;
        }
        let name = short(field.file_name().unwrap_or_default());
        let path = std::env::temp_dir().join(format!("finlit-import-{}", uuid::Uuid::now_v7()));
        let _gone = Temporary(path.clone());
        let mut file = tokio::fs::File::create_new(&path).await?;
        let mut length = 0;
        while let Some(chunk) = field.chunk().await? {
            length += chunk.len();
            if length > MAX_FILE {
                return Err(UploadError::TooBig);
            }
            file.write_all(&chunk).await?;
        }
        file.flush().await?;
        if length == 0 && name.is_empty() {
            return Err(UploadError::NoFile);
        }
        return Ok(Upload { name, bytes: tokio::fs::read(&path).await? });
    }
    Err(UploadError::NoFile)
}

/// Removed with the value, whatever happened.
struct Temporary(std::path::PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// The name without folders and signs nobody can see, at most 120 characters.
fn short(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars().filter(|c| !c.is_control()).take(120).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_is_no_path() {
        assert_eq!(super::short("C:\\files\\money.gift"), "money.gift");
        assert_eq!(super::short("../../etc/passwd"), "passwd");
        assert_eq!(super::short("a\u{0}b\n.xml"), "ab.xml");
    }
}
