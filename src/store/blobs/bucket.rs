//! A bucket of an S3-compatible store.

use std::sync::Arc;
use std::time::Duration;

use object_store::aws::AmazonS3Builder;
use object_store::{ClientOptions, RetryConfig, path};

use super::{Blobs, Place};

/// How long one request to a bucket may take, and how long it is tried again.
const PATIENCE: Duration = Duration::from_secs(20);

/// A bucket of an S3-compatible store.
pub struct Bucket {
    /// Its name.
    pub name: String,
    /// What the names of all objects begin with; may be empty.
    pub prefix: String,
    /// The store's address; without it, Amazon's own for the region.
    pub endpoint: Option<String>,
    /// The region; many stores take any.
    pub region: String,
    /// Who asks.
    pub access_key: String,
    /// With which key requests are signed.
    pub secret_key: zeroize::Zeroizing<String>,
}

/// The configuration of a bucket cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BucketError {
    /// Ciphertext and its timing would go over a network in the open.
    #[error("the endpoint of the attachments' store is plain http and not on this machine")]
    PlainHttp,
    /// The client cannot be made.
    #[error("the attachments' store cannot be used")]
    Client(#[source] object_store::Error),
}

impl Blobs {
    /// A bucket. Plain `http` is for loopback only. Nothing is asked of it yet.
    pub fn bucket(bucket: &Bucket) -> Result<Self, BucketError> {
        let plain = match &bucket.endpoint {
            Some(endpoint) => is_plain(endpoint)?,
            None => false,
        };
        let retry = RetryConfig {
            max_retries: 3,
            retry_timeout: PATIENCE,
            ..RetryConfig::default()
        };
        let client = ClientOptions::new()
            .with_timeout(PATIENCE)
            .with_connect_timeout(Duration::from_secs(5))
            .with_allow_http(plain);
        // The client takes what the process has; whoever was first has set the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&bucket.name)
            .with_region(&bucket.region)
            .with_access_key_id(&bucket.access_key)
            .with_secret_access_key(bucket.secret_key.as_str())
            .with_client_options(client)
            .with_retry(retry);
        if let Some(endpoint) = &bucket.endpoint {
            builder = builder.with_endpoint(endpoint);
        }
        let objects = builder.build().map_err(BucketError::Client)?;
        Ok(Self(Arc::new(Place::Bucket {
            objects: Box::new(objects),
            prefix: path::Path::from(bucket.prefix.as_str()),
        })))
    }
}

/// Whether an endpoint is plain `http`, which only this machine's own may be.
pub(super) fn is_plain(endpoint: &str) -> Result<bool, BucketError> {
    let Some(rest) = endpoint.strip_prefix("http://") else {
        return Ok(false);
    };
    let authority = rest.split('/').next().unwrap_or_default();
    let host = match authority.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    // Before an `@` stands a name and a password, and not the host.
    let own = host == "localhost"
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback());
    if own && !authority.contains('@') {
        Ok(true)
    } else {
        Err(BucketError::PlainHttp)
    }
}
