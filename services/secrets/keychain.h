// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace decant {

/// Where secrets are kept between runs. Entries are named by paths such as "webshop/source/shop".
/// Thread-safe; calls may wait for the person who is asked to unlock it, so never on the GUI
/// thread.
class Keychain {
public:
    Keychain() = default;
    Keychain(const Keychain&) = delete;
    Keychain& operator=(const Keychain&) = delete;
    virtual ~Keychain() = default;

    /// Errors: NotFound, Denied (locked, or the person said no), Unavailable (there is none).
    [[nodiscard]] virtual Result<std::string> read(const std::string& entry) = 0;
    /// Errors: Denied, Unavailable.
    [[nodiscard]] virtual Result<> write(const std::string& entry, const std::string& secret) = 0;
    /// Removing what is not there is no error. Errors: Denied, Unavailable.
    [[nodiscard]] virtual Result<> remove(const std::string& entry) = 0;
};

/// The keychain of the desktop session; what sessionKeychain() holds is read first. Without a
/// session bus every call answers Unavailable at once; a keychain that does not answer in time is
/// not asked again in this process.
[[nodiscard]] std::unique_ptr<Keychain> systemKeychain();

/// Secrets that this process was given where the system has no place for them. They are gone with
/// it and never on disk.
[[nodiscard]] Keychain& sessionKeychain();

/// Keeps secrets as long as it lives: for tests and for programs without a session.
class MemoryKeychain final : public Keychain {
public:
    [[nodiscard]] Result<std::string> read(const std::string& entry) override;
    [[nodiscard]] Result<> write(const std::string& entry, const std::string& secret) override;
    [[nodiscard]] Result<> remove(const std::string& entry) override;

private:
    std::mutex m_mutex;
    std::map<std::string, std::string> m_entries;
};

}  // namespace decant
