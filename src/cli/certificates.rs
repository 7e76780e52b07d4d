//! Certificates of authorities that no browser knows, and whether a connection failed over one.

use std::error::Error;
use std::io;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

/// The certificates in a PEM file; at least one. `field` is what names the file.
pub fn read(file: &Path, field: &str) -> anyhow::Result<Vec<CertificateDer<'static>>> {
    let all = CertificateDer::pem_file_iter(file).and_then(Iterator::collect);
    let all: Vec<_> = all.with_context(|| format!("{field} cannot be read"))?;
    anyhow::ensure!(!all.is_empty(), "{field} holds no certificate (PEM)");
    Ok(all)
}

/// Trusts these alone; where there are none, those that browsers trust.
pub fn trusting(authorities: &[CertificateDer<'static>]) -> TlsConfig {
    if authorities.is_empty() {
        return TlsConfig::default();
    }
    let certificates = authorities.iter();
    let certificates = certificates.map(|it| Certificate::from_der(it).to_owned());
    let roots = RootCerts::Specific(Arc::new(certificates.collect()));
    TlsConfig::builder().root_certs(roots).build()
}

/// Whether the other side was refused because of its certificate: not trusted, not valid on this day,
/// or for another name.
pub fn is_refused(error: &(dyn Error + 'static)) -> bool {
    let mut link = Some(error);
    while let Some(error) = link {
        if let Some(rustls::Error::InvalidCertificate(_)) = error.downcast_ref() {
            return true;
        }
        // What an I/O error holds is not its source: that is the source of what it holds.
        let held = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        link = match held {
            Some(held) => Some(held),
            None => error.source(),
        };
    }
    false
}
