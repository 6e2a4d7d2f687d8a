//! Files that the product hands out.

use std::fs;
use std::path::{Path, PathBuf};

/// A file that was downloaded.
#[derive(Debug, Clone)]
pub struct Download {
    path: PathBuf,
}

impl Download {
    /// Its name as the person finds it.
    pub fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// Where it is: to be chosen again for an import, while the browser's profile exists.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its content.
    pub fn bytes(&self) -> Vec<u8> {
        fs::read(&self.path).expect("a downloaded file")
    }

    /// Its content as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.bytes()).expect("a downloaded text in UTF-8")
    }

    /// Gives a file the name that the person finds it by; the browser stored it under a number.
    pub(crate) fn take(directory: &Path, number: &str, name: &str) -> Self {
        let place = directory.join(format!("of {number}"));
        let path = place.join(name);
        fs::create_dir_all(&place).expect("a directory for the download");
        fs::rename(directory.join(number), &path).expect("the downloaded file");
        Self { path }
    }
}
