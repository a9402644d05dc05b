// SPDX-License-Identifier: MIT
#include "model/artifacts/generators.h"
#include "model/artifacts/imagekind.h"
#include "model/project/imagedefaults.h"
#include "model/support/text.h"

namespace decant {

namespace {

/// A value of ENV, ARG or LABEL: the builders expand $ and know \ inside of double quotes.
std::string dockerQuoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\' || c == '$')
            out += '\\';
        out += c == '\n' || c == '\r' ? ' ' : c;
    }
    return out + '"';
}

/// Instructions of the user between markers, so that a reader sees whose they are.
std::string extraBlock(std::string_view key, std::string_view instructions)
{
    if (instructions.empty())
        return {};
    std::string out = "# >>> " + std::string(key) + " of decant.toml\n";
    for (const char c : instructions) {
        if (c != '\r')
            out += c;
    }
    if (out.back() != '\n')
        out += '\n';
    return out + "# <<< " + std::string(key) + '\n';
}

/// The exec form of a command.
std::string execForm(const std::vector<std::string>& command)
{
    std::string out;
    for (const std::string& word : command)
        out += (out.empty() ? "[" : ", ") + jsonQuoted(word);
    return out + ']';
}

std::string header(const Project& project, const Service& service)
{
    return "# Image of service " + jsonQuoted(service.name) + " of project "
        + jsonQuoted(project.name) + R"(: a database that starts with its data.
# Written by Decant from decant.toml; own instructions belong into image.donor_extra and
# image.final_extra there. To build without Decant, put a snapshot next to this file as the
# folder "snapshot". Every instruction is known to the classic builder, BuildKit and Podman.

)";
}

std::string baseArgument(std::string_view base)
{
    std::string out =
        R"(# One base for both stages: the donor's C library orders the indexes that the image reads.
)";
    if (base.empty())
        return out
            + "# The version of the source is not known yet: build with --build-arg BASE=…\n"
              "ARG BASE\n";
    return out + "ARG BASE=" + dockerQuoted(base) + '\n';
}

/// How the restore script spreads the data folder; nothing where it stays in one piece.
std::string layerArguments(const Project& project, const Service& service)
{
    const int layers = dataLayers(service);
    if (layers == 1)
        return {};
    return " \\\n    DECANT_LAYERS=" + std::to_string(layers)
        + " \\\n    DECANT_LAYER_BYTES=" + std::to_string(project.registry.maxLayerBytes);
}

std::string donorStage(const Project& project, const Service& service, const ImageKind& kind)
{
    std::string out = R"(
# ---- donor: restores the snapshot; only the finished database folder leaves this stage --------
FROM ${BASE} AS donor
USER root
)";
    out += extraBlock("image.donor_extra", service.image.donorExtra);
    if (!service.image.user.empty())
        out += R"(# Who can log in to the image. A well-known password for local use, not a secret.
ENV DECANT_DATABASE=)"
            + dockerQuoted(service.image.database) + R"( \
    DECANT_USER=)"
            + dockerQuoted(service.image.user) + R"( \
    DECANT_PASSWORD=)"
            + dockerQuoted(service.image.password) + layerArguments(project, service) + '\n';
    const std::string owner = "COPY --chown=" + kind.systemUser + ':' + kind.systemUser + ' ';
    out += owner + "restore.sh /decant-restore.sh\n" + owner + "snapshot/ /decant-snapshot/\n"
        + "ARG DECANT_SNAPSHOT_HASH=\"\"\n" + kind.restoreNote + "RUN sh /decant-restore.sh\n";
    return out;
}

/// The data folder in as many layers as there are.
std::string copyInstructions(int layers)
{
    std::string out =
        R"(# The folder above the data is copied: the data folder itself would lose its mode 0700. Owners
# and modes are kept, a chown would store the data twice.
)";
    if (layers == 1)
        return out + "COPY --from=donor /decant/ /decant/\n";
    out +=
        R"(# One layer for the template databases, one for each of the largest tables, one for the others, one
# for what changes always. A layer whose tables did not change is the same byte by byte: no push
# and no pull needs it again.
)";
    for (int layer = 1; layer <= layers; ++layer)
        out += "COPY --from=donor /decant/layers/" + std::to_string(layer) + "/ /\n";
    return out;
}

std::string finalStage(const Project& project, const Service& service, const ImageKind& kind)
{
    std::string out = R"(
# ---- final: the base image and the data, nothing else -----------------------------------------
FROM ${BASE}
USER root
)";
    out += extraBlock("image.final_extra", service.image.finalExtra);
    out += copyInstructions(dataLayers(service));
    out += kind.finalSettings
        + "HEALTHCHECK --interval=2s --timeout=3s --start-period=60s --retries=5 \\\n    CMD "
        + execForm(kind.healthcheck) + R"(
ARG BASE
ARG DECANT_SNAPSHOT_HASH=""
LABEL org.opencontainers.image.title=)"
        + dockerQuoted(project.name + ' ' + service.name) + R"( \
    org.opencontainers.image.description="Masked database that starts with its data, made by Decant" \
    org.opencontainers.image.base.name="${BASE}" \
    decant.project=)"
        + dockerQuoted(project.name) + R"( \
    decant.service=)"
        + dockerQuoted(service.name) + R"( \
    decant.engine=)"
        + dockerQuoted(toString(service.kind)) + R"( \
    decant.data=)"
        + dockerQuoted(kind.dataFolder) + R"( \
    decant.snapshot="${DECANT_SNAPSHOT_HASH}"
# The entrypoint has nothing to mend and no need of root.
USER )" + kind.systemUser
        + '\n';
    return out;
}

}  // namespace

std::string dockerfileText(const Project& project, const Service& service, std::string_view base)
{
    const ImageKind kind = imageKind(service);
    return header(project, service) + baseArgument(base) + donorStage(project, service, kind)
        + finalStage(project, service, kind);
}

}  // namespace decant
