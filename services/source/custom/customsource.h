// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/custom/plugin.h"
#include "services/source/snapshotsource.h"

#include <filesystem>
#include <string>

namespace decant::custom {

/// Files of the project and what a command or a plug-in of the project writes. Nothing of it is
/// masked: the project says why it may leave.
class CustomSource final : public SnapshotSource {
public:
    /// `folder`: the project's, which paths are below and the command runs in.
    CustomSource(Service service, std::string password, const std::filesystem::path& folder);

    [[nodiscard]] Result<SourceFacts> test(JobContext& context) override;
    /// A catalog without tables. Its change token proves by their hashes that the files are the
    /// same; what a command would write cannot be known, and a plug-in has its own proof.
    [[nodiscard]] Result<Catalog> introspect(JobContext& context) override;
    [[nodiscard]] Result<RowSample> sampleRows(const QualifiedName& table, int limit,
                                               JobContext& context) override;
    [[nodiscard]] Result<std::string> openSnapshot(const Catalog& catalog,
                                                   JobContext& context) override;
    [[nodiscard]] Result<Manifest> extract(const ExtractRequest& request,
                                           JobContext& context) override;

private:
    [[nodiscard]] Plugin plugin() const;
    [[nodiscard]] Error pluginError(const char* verb, const std::string& problem) const;
    [[nodiscard]] Result<Catalog> askPlugin(Catalog catalog, JobContext& context) const;
    /// Both fill the folder `output` and write the restore script.
    [[nodiscard]] Result<> takeFromPlugin(const std::filesystem::path& output,
                                          const std::filesystem::path& restore, Manifest& manifest,
                                          JobContext& context) const;
    [[nodiscard]] Result<> takeFromProject(const std::filesystem::path& output,
                                           const std::filesystem::path& restore,
                                           JobContext& context) const;
    [[nodiscard]] Result<> runCommand(const std::string& command,
                                      const std::filesystem::path& output,
                                      JobContext& context) const;

    const Service m_service;
    const std::string m_password;
    const std::filesystem::path m_folder;
};

}  // namespace decant::custom
