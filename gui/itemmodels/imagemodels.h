// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/rowsmodel.h"
#include "model/image/imagedifference.h"
#include "model/image/imagereport.h"
#include "services/registry/push.h"

#include <QElapsedTimer>

#include <cstdint>
#include <map>
#include <string>

namespace decant::gui {

/// The layers of an image, base first; the size columns carry a bar each.
class LayerModel : public RowsModel<Layer> {
    Q_OBJECT
public:
    enum class Column { Command, Origin, Unpacked, Compressed, Files, Wasted, Count };
    explicit LayerModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const Layer& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool numeric(int column) const override;
    void rowsReplaced() override;

private:
    std::int64_t m_largestUnpacked = 0;
    std::int64_t m_largestCompressed = 0;
};

/// The bytes of the database folder as what they are.
class DatabaseObjectModel : public RowsModel<DatabaseObject> {
    Q_OBJECT
public:
    enum class Column { Name, Kind, Size, Count };
    explicit DatabaseObjectModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const DatabaseObject& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool numeric(int column) const override;
    void rowsReplaced() override;

private:
    std::int64_t m_largest = 0;
};

/// What the objects of the database took in the build before, and now.
class DifferenceModel : public RowsModel<ObjectDifference> {
    Q_OBJECT
public:
    enum class Column { Name, Kind, Before, After, Change, Count };
    explicit DifferenceModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const ObjectDifference& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool numeric(int column) const override;
};

/// A layer on its way to the registry.
struct PushRow {
    std::string service;
    std::string diffId;
    std::string digest;
    std::string command;
    BlobState state = BlobState::Waiting;
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::string problem;
    double bytesPerSecond = 0;  ///< since it began to go over the wire
    friend bool operator==(const PushRow&, const PushRow&) = default;
};

/// One row per blob of a push.
class PushModel : public RowsModel<PushRow> {
    Q_OBJECT
public:
    enum class Column { Service, Layer, State, Progress, Size, Speed, Left, Note, Count };
    explicit PushModel(QObject* parent = nullptr);
    /// Adds the blob or replaces its older state. Speeds are measured from when the news come.
    void put(const std::string& service, const BlobProgress& progress);
    /// What is known of layers by their diffId, shown instead of it from the next news on.
    void setCommands(std::map<std::string, std::string> commands);

protected:
    [[nodiscard]] QVariant cell(const PushRow& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool numeric(int column) const override;
    void rowsReplaced() override;

private:
    std::map<std::pair<std::string, std::string>, QElapsedTimer> m_began;  ///< by service and layer
    std::map<std::string, std::string> m_commands;
};

}  // namespace decant::gui
