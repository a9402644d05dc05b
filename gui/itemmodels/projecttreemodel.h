// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <string>
#include <vector>

namespace decant::gui {

/// What a node of the project tree leads to.
enum class PageId : int {
    Overview,
    Service,
    Source,
    Subset,
    Masking,
    Files,
    Builds,
    Images,
    Registry,
    Settings
};

/// Overview, each service with Source, Subset and Masking, Files, Builds, Images, Registry,
/// Settings. Ids are numbers of nodes.
class ProjectTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role : int { PageRole = Qt::UserRole + 100, ServiceRole, CountRole };

    explicit ProjectTreeModel(QObject* parent = nullptr);

    /// Resets only when the names differ.
    void setServices(const std::vector<std::string>& names);
    /// A number shown behind a page's name, 0 shows none.
    void setCount(PageId page, const QString& service, int count);
    [[nodiscard]] QModelIndex find(PageId page, const QString& service = {}) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node {
        PageId page = PageId::Overview;
        QString service;
        int parent = -1;
        int row = 0;
        int count = 0;
        std::vector<int> children;
    };
    int add(PageId page, const QString& service, int parent);
    void build();
    [[nodiscard]] QString label(const Node& node) const;

    std::vector<std::string> m_services;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

}  // namespace decant::gui
