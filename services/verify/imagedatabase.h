// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/engine/engine.h"

#include <string>
#include <vector>

namespace decant {

/// A container that exists as long as this object.
class ScopedContainer {
public:
    ScopedContainer(Engine& engine, std::string id)
        : m_engine(&engine)
        , m_id(std::move(id))
    {
    }
    ScopedContainer(const ScopedContainer&) = delete;
    ScopedContainer& operator=(const ScopedContainer&) = delete;
    ~ScopedContainer() { static_cast<void>(remove()); }
    [[nodiscard]] const std::string& id() const { return m_id; }
    /// Removes it now; says whether that worked.
    [[nodiscard]] Result<> remove();

private:
    Engine* m_engine;
    std::string m_id;
};

/// The database inside a running container, asked with the container's own client program.
class ImageDatabase {
public:
    using Rows = std::vector<std::vector<std::string>>;

    /// `client`: the command that a statement is added to; its output separates fields by
    /// `separator`.
    ImageDatabase(Engine& engine, std::string container, std::vector<std::string> client,
                  char separator)
        : m_engine(&engine)
        , m_container(std::move(container))
        , m_client(std::move(client))
        , m_separator(separator)
    {
    }

    /// One statement; fields must hold neither the separator nor line ends.
    [[nodiscard]] Result<Rows> query(const std::string& sql, JobContext& context) const;

private:
    Engine* m_engine;
    std::string m_container;
    std::vector<std::string> m_client;
    char m_separator;
};

/// Waits until `command` succeeds in the container, by trying again and again inside of it, and
/// returns the seconds since the container's first process began. Both times are the kernel's, read
/// in the container (to 10 ms), so that what the engine needs for the call does not count. An error
/// holds the end of the container's log.
[[nodiscard]] Result<double> waitForFirstQuery(Engine& engine, const std::string& container,
                                               const std::vector<std::string>& command,
                                               int timeoutSeconds, JobContext& context);

}  // namespace decant
