// SPDX-License-Identifier: MIT
// How generated files get to the disk: shown first, and only as they were shown.
#include "gui/app/errortext.h"
#include "gui/app/projectdocument.h"
#include "gui/files/filespage.h"
#include "gui/files/writedialog.h"
#include "gui/widgets/pageparts.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

/// Nothing is written over that the person did not see in the dialog.
Result<> refuseUnseen(const std::vector<ArtifactState>& states,
                      const std::vector<ArtifactRow>& seen)
{
    for (const ArtifactState& state : states) {
        const auto shown = std::find_if(seen.begin(), seen.end(), [&](const ArtifactRow& row) {
            return row.path == state.artifact.path;
        });
        const bool same = shown == seen.end() ? state.change == ArtifactState::Change::Same
                                              : shown->onDisk == state.onDisk;
        if (!same)
            return Error{Error::Code::Conflict, Error::Area::Project, state.artifact.path,
                         say("the file was changed by another program meanwhile"),
                         say("Look at what changes once more.")};
    }
    return {};
}

}  // namespace

void FilesPage::confirmWrite()
{
    std::vector<ArtifactRow> changed;
    for (const ArtifactRow& row : m_model.rows()) {
        if (row.change != ArtifactState::Change::Same)
            changed.push_back(row);
    }
    if (changed.empty())
        return;
    auto* dialog = new WriteDialog(m_bench.jobs, changed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, changed] { write(changed); });
    dialog->open();
}

void FilesPage::write(const std::vector<ArtifactRow>& seen)
{
    m_write->setEnabled(false);
    m_bench.jobs->start<std::monostate>(
        tr("Write the files"),
        [project = m_bench.document->project(), options = m_bench.document->options(),
         seen](JobContext& context) -> Result<> {
            auto states = compareArtifacts(project, options, context);
            if (!states)
                return std::move(states).error();
            if (auto same = refuseUnseen(*states, seen); !same)
                return same;
            return writeArtifacts(*states, project, options, Edited::Overwrite);
        },
        this,
        [this](const Result<>& result) {
            if (result)
                m_message->show(u"ok"_s, tr("The files are written."));
            else
                m_message->show(u"error"_s, errorText(result.error()).full());
            generate();
        });
}

}  // namespace decant::gui
