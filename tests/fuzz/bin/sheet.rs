#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    corncrake_fuzz::sheet::target(data);
});
