#pragma once

#include "core/values/naming/category.h"
#include "ui/settings/pages/settings_page.h"

#include <QAbstractItemDelegate>

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tributary {

class FlowRow;

// The page on which files go to which folder.
class SettingsTypes : public SettingsPage
{
    Q_OBJECT

public:
    using SetCategories = std::function<void(const QList<Category>&)>;

    SettingsTypes(Settings& settings, QList<Category> categories, SetCategories setCategories,
                  QWidget* parent);

private:
    enum Column : int { Name, Folder, Extensions, ColumnCount };

    void layOutTable();
    void fitColumns();
    QWidget* buttons();
    QPushButton* button(FlowRow* row, const QString& words, void (SettingsTypes::*then)());
    void showAll();
    void showRow(int row);
    void takeEdit(int row, int column);
    void add();
    void endEditing(QAbstractItemDelegate::EndEditHint how);
    void remove();
    void chooseFolder();
    void restore();
    void tell();
    QString wordsOfShared(int row, const QString& extension) const;
    void warnOfShared(int row);

    QList<Category> m_categories;
    SetCategories m_setCategories;
    QTableWidget* m_table;
    QLabel* m_shared;
    // The row that was added last, until its name has been typed or left.
    std::optional<int> m_added;
};

// The usual categories, each with its folder named in the person's language.
QList<Category> usualCategoriesInOwnWords();
// "zip, rar .7Z" as extensions, each once.
QStringList extensionsFrom(const QString& typed);

} // namespace tributary
