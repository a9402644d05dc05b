// SPDX-License-Identifier: MIT
#include "gui/files/gitdiff.h"

#include <git2.h>
#include <memory>

namespace decant::gui {

namespace {

/// libgit2 counts its users itself; this may nest and run in any thread.
struct GitSession {
    GitSession() { git_libgit2_init(); }
    GitSession(const GitSession&) = delete;
    GitSession& operator=(const GitSession&) = delete;
    ~GitSession() { git_libgit2_shutdown(); }
};

template <class T, void (*Free)(T*)>
struct Freer {
    void operator()(T* object) const { Free(object); }
};
template <class T, void (*Free)(T*)>
using Handle = std::unique_ptr<T, Freer<T, Free>>;

Error gitError(Error::Code code, const std::string& what)
{
    const git_error* last = git_error_last();
    return Error{code,
                 Error::Area::Project,
                 what,
                 last != nullptr ? Sentence::verbatim(last->message) : Sentence(),
                 {}};
}

}  // namespace

Result<std::string> unifiedDiff(const std::string& before, const std::string& after,
                                const std::string& path)
{
    if (before == after)
        return std::string();
    const GitSession session;
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_PATIENCE;
    git_patch* raw = nullptr;
    if (git_patch_from_buffers(&raw, before.data(), before.size(), path.c_str(), after.data(),
                               after.size(), path.c_str(), &options)
        != 0)
        return gitError(Error::Code::Internal, path);
    const Handle<git_patch, git_patch_free> patch(raw);
    git_buf buffer = GIT_BUF_INIT;
    if (git_patch_to_buf(&buffer, patch.get()) != 0)
        return gitError(Error::Code::Internal, path);
    std::string text(buffer.ptr, buffer.size);
    git_buf_dispose(&buffer);
    return text;
}

Result<std::string> textInHead(const std::filesystem::path& file)
{
    const GitSession session;
    git_repository* rawRepository = nullptr;
    const std::filesystem::path folder = file.parent_path();
    // The folder of a generated file may not be there yet; its nearest parent is.
    std::filesystem::path start = folder;
    std::error_code ignored;
    while (!start.empty() && !std::filesystem::exists(start, ignored)
           && start != start.parent_path())
        start = start.parent_path();
    if (git_repository_open_ext(&rawRepository, start.c_str(), 0, nullptr) != 0)
        return gitError(Error::Code::NotFound, file.string());
    const Handle<git_repository, git_repository_free> repository(rawRepository);
    const char* workdir = git_repository_workdir(repository.get());
    if (workdir == nullptr)
        return gitError(Error::Code::NotFound, file.string());
    git_object* rawTree = nullptr;
    if (git_revparse_single(&rawTree, repository.get(), "HEAD^{tree}") != 0)
        return gitError(Error::Code::NotFound, "HEAD");
    const Handle<git_object, git_object_free> tree(rawTree);
    const std::filesystem::path relative =
        std::filesystem::relative(std::filesystem::weakly_canonical(file, ignored),
                                  std::filesystem::weakly_canonical(workdir, ignored), ignored);
    git_object* rawBlob = nullptr;
    if (git_object_lookup_bypath(&rawBlob, tree.get(), relative.generic_string().c_str(),
                                 GIT_OBJECT_BLOB)
        != 0)
        return std::string();
    const Handle<git_object, git_object_free> blob(rawBlob);
    const auto* content = reinterpret_cast<const git_blob*>(blob.get());  // libgit2's own hierarchy
    return std::string(static_cast<const char*>(git_blob_rawcontent(content)),
                       static_cast<std::size_t>(git_blob_rawsize(content)));
}

}  // namespace decant::gui
