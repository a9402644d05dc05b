// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/snapshotsource.h"

#include <filesystem>
#include <string>

namespace decant::custom {

/// Files of the project and what a command of the project writes. Nothing of it is masked: the
/// project says why it may leave.
class CustomSource final : public SnapshotSource {
public:
    /// `folder`: the project's, which paths are below and the command runs in.
    CustomSource(Service service, std::string password, const std::filesystem::path& folder);

    [[nodiscard]] Result<SourceFacts> test(JobContext& context) override;
    /// A catalog without tables. Its change token proves by their hashes that the files are the
    /// same; what a command would write cannot be known.
    [[nodiscard]] Result<Catalog> introspect(JobContext& context) override;
    [[nodiscard]] Result<RowSample> sampleRows(const QualifiedName& table, int limit,
                                               JobContext& context) override;
    [[nodiscard]] Result<std::string> openSnapshot(const Catalog& catalog,
                                                   JobContext& context) override;
    [[nodiscard]] Result<Manifest> extract(const ExtractRequest& request,
                                           JobContext& context) override;

private:
    const Service m_service;
    const std::string m_password;
    const std::filesystem::path m_folder;
};

}  // namespace decant::custom
