// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/rowsmodel.h"
#include "model/build/buildrecord.h"
#include "model/build/problem.h"
#include "model/masking/maskplan.h"
#include "services/engine/engine.h"

#include <memory>
#include <string>
#include <vector>

namespace decant::gui {

/// Everything a person should look at; one row per problem.
class ProblemModel : public RowsModel<const Problem*> {
    Q_OBJECT
public:
    enum class Column { Text, Where, Advice, Count };
    explicit ProblemModel(QObject* parent = nullptr);
    /// The problems of all of them, shared and not copied.
    void setPlans(std::vector<std::shared_ptr<const MaskPlan>> plans);

protected:
    [[nodiscard]] QVariant cell(const Problem* const& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;

private:
    std::vector<std::shared_ptr<const MaskPlan>> m_plans;
};

/// A stage of one service of a run.
struct StageRow {
    std::string service;
    StageRecord record;
    friend bool operator==(const StageRow&, const StageRow&) = default;
};

/// The stages of a run with state, time and facts.
class StageModel : public RowsModel<StageRow> {
    Q_OBJECT
public:
    enum class Column { Service, Stage, State, Time, Summary, Count };
    explicit StageModel(QObject* parent = nullptr);
    /// Adds the stage or replaces its older record.
    void put(const StageRow& row);

protected:
    [[nodiscard]] QVariant cell(const StageRow& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool numeric(int column) const override;
};

struct StepRow {
    std::string service;
    int number = 0;
    std::string name;
    StepState state = StepState::Waiting;
    double seconds = 0;
    friend bool operator==(const StepRow&, const StepRow&) = default;
};

/// The engine's build steps.
class StepModel : public RowsModel<StepRow> {
    Q_OBJECT
public:
    enum class Column { Service, Name, State, Time, Count };
    explicit StepModel(QObject* parent = nullptr);
    /// Adds the step or replaces its older state.
    void put(const std::string& service, const BuildStep& step);

protected:
    [[nodiscard]] QVariant cell(const StepRow& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool numeric(int column) const override;
};

/// Finished runs, newest first.
class HistoryModel : public RowsModel<BuildRecord> {
    Q_OBJECT
public:
    enum class Column { Started, Service, State, Time, Size, Image, Count };
    explicit HistoryModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const BuildRecord& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool numeric(int column) const override;
};

}  // namespace decant::gui
