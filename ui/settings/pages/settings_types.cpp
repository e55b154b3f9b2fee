#include "ui/settings/pages/settings_types.h"

#include "ui/list/view/small_table.h"
#include "ui/settings/pages/setting_names.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/path_chooser.h"
#include "ui/words/plain_tip.h"

#include <QCheckBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// The usual ones have names that stay the same in all languages.
QString shownName(const QString& name)
{
    if (name == QLatin1String("archives"))
        return SettingsTypes::tr("Archives");
    if (name == QLatin1String("audio"))
        //: Files that are heard.
        return SettingsTypes::tr("Music");
    if (name == QLatin1String("documents"))
        return SettingsTypes::tr("Documents");
    if (name == QLatin1String("pictures"))
        return SettingsTypes::tr("Images");
    if (name == QLatin1String("programs"))
        return SettingsTypes::tr("Programs");
    if (name == QLatin1String("video"))
        return SettingsTypes::tr("Videos");
    return name;
}

QString ownFolder(const Category& category)
{
    //: The folder for images.
    return category.name == QLatin1String("pictures") ? SettingsTypes::tr("Pictures")
                                                      : shownName(category.name);
}

bool isUsual(const Category& category)
{
    return shownName(category.name) != category.name;
}

} // namespace

QList<Category> usualCategoriesInOwnWords()
{
    QList<Category> categories = usualCategories();
    for (Category& category : categories)
        category.folder = ownFolder(category);
    return categories;
}

QStringList extensionsFrom(const QString& typed)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    QStringList extensions;
    for (const QString& word : typed.toLower().split(separators, Qt::SkipEmptyParts)) {
        const QString extension = word.sliced(word.lastIndexOf(u'.') + 1);
        if (!extension.isEmpty())
            extensions.append(extension);
    }
    extensions.removeDuplicates();
    return extensions;
}

SettingsTypes::SettingsTypes(Settings& settings, QList<Category> categories, SetCategories setCategories,
                             QWidget* parent)
    : SettingsPage(settings, parent)
    , m_categories(std::move(categories))
    , m_setCategories(std::move(setCategories))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_shared(makeHint({}))
{
    QCheckBox* sorts = makeCheck(labelOf(SettingField::FilesByType), setting::filesByType);
    addWide(sorts);
    addWide(makeHint(tr("Each type has a folder of its own. At the side of the window, music and videos are "
                        "together under Media.")));
    layOutTable();
    addWide(m_table);
    m_shared->setObjectName(QStringLiteral("shared"));
    m_shared->hide();
    addWide(m_shared);
    setTabOrder(sorts, m_table);
    addWide(buttons());
    addWide(makeHint(tr("Folders are created inside the download's folder, unless a full path is given. "
                        "Leave the folder empty to use the download's folder itself.")));
    showAll();
    connect(m_table, &QTableWidget::cellChanged, this, &SettingsTypes::takeEdit);
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget*, QAbstractItemDelegate::EndEditHint how) { endEditing(how); });
}

void SettingsTypes::layOutTable()
{
    m_table->setAccessibleName(tr("Types of files"));
    //: Headers of a table: a sort of files, where it goes, and how the names of such files end.
    m_table->setHorizontalHeaderLabels({tr("Type"), tr("Folder"), tr("Extensions")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    dressAsList(*m_table);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setMinimumSize(letter * 30, fontMetrics().lineSpacing() * 9);
}

// The names of the usual types are read whole in each language; the extensions have the rest.
void SettingsTypes::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    for (const auto& [column, letters] : {std::pair(Name, 16), std::pair(Folder, 20)}) {
        m_table->resizeColumnToContents(column);
        const int wanted = m_table->columnWidth(column);
        m_table->setColumnWidth(column, std::clamp(wanted, letter * letters, letter * 30));
    }
}

QPushButton* SettingsTypes::button(FlowRow* row, const QString& words, void (SettingsTypes::*then)())
{
    auto* made = new QPushButton(words, row);
    made->setAutoDefault(false);
    row->add(made);
    connect(made, &QPushButton::clicked, this, then);
    return made;
}

QWidget* SettingsTypes::buttons()
{
    auto* row = new FlowRow(this);
    button(row, tr("&Add"), &SettingsTypes::add);
    const QList<QPushButton*> ofARow{button(row, tr("&Remove"), &SettingsTypes::remove),
                                     button(row, tr("Choose &folder…"), &SettingsTypes::chooseFolder)};
    //: Brings back the types of files that the program came with.
    button(row, tr("Restore defa&ults"), &SettingsTypes::restore);
    const auto offer = [this, ofARow] {
        for (QPushButton* each : ofARow)
            each->setEnabled(m_table->currentRow() >= 0);
    };
    connect(m_table, &QTableWidget::currentCellChanged, this, offer);
    offer();
    return row;
}

void SettingsTypes::showAll()
{
    const QSignalBlocker quiet(m_table);
    m_added.reset();
    m_table->setRowCount(static_cast<int>(m_categories.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
    fitColumns();
}

void SettingsTypes::showRow(int row)
{
    const QSignalBlocker quiet(m_table);
    const Category& category = m_categories.at(row);
    const auto show = [this, row](Column column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(plainTip(text));
        m_table->setItem(row, column, item);
        return item;
    };
    QTableWidgetItem* name = show(Name, shownName(category.name));
    if (isUsual(category))
        name->setFlags(name->flags() & ~Qt::ItemIsEditable);
    show(Folder, QDir::toNativeSeparators(category.folder));
    show(Extensions, category.extensions.join(u' '));
}

void SettingsTypes::takeEdit(int row, int column)
{
    Category& category = m_categories[row];
    const QString typed = m_table->item(row, column)->text().trimmed();
    const auto hasName = [&typed](const Category& other) {
        return other.name == typed || shownName(other.name) == typed;
    };
    if (column == Name && !typed.isEmpty() && std::ranges::none_of(m_categories, hasName))
        category.name = typed;
    if (column == Folder)
        category.folder = QDir::fromNativeSeparators(typed);
    if (column == Extensions)
        category.extensions = extensionsFrom(typed);
    showRow(row);
    tell();
    if (column == Extensions)
        warnOfShared(row);
}

// An extension may be in several types; which of them gets the files isn't seen in the table.
QString SettingsTypes::wordsOfShared(int row, const QString& extension) const
{
    QStringList others;
    for (int other = 0; other < m_categories.size(); ++other) {
        if (other != row && m_categories.at(other).extensions.contains(extension))
            others.append(shownName(m_categories.at(other).name));
    }
    if (others.isEmpty())
        return {};
    //: %1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.
    return tr("%1 is also in %2. Files of this kind go to %3.")
        .arg(extension, others.join(QLatin1String(", ")),
             shownName(byExtension(m_categories, extension)->name));
}

void SettingsTypes::warnOfShared(int row)
{
    constexpr qsizetype most = 3;
    QStringList lines;
    for (const QString& extension : m_categories.at(row).extensions)
        lines.append(wordsOfShared(row, extension));
    lines.removeAll(QString());
    if (lines.size() > most)
        lines = lines.mid(0, most) << QStringLiteral("…");
    m_shared->setText(lines.join(u' '));
    m_shared->setVisible(!lines.isEmpty());
}

void SettingsTypes::add()
{
    QString name = tr("New type");
    const auto isTaken = [this, &name] {
        return std::ranges::any_of(m_categories, [&name](const Category& each) { return each.name == name; });
    };
    for (int n = 2; isTaken(); ++n)
        //: %1: a number that tells one from another.
        name = tr("New type %1").arg(n);
    m_categories.append({.name = name, .extensions = {}, .types = {}, .folder = {}});
    showAll();
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, Name);
    m_table->editItem(m_table->item(row, Name));
    m_added = row;
    tell();
}

// A type that nobody gave a name would stay in the table, and in every list of types.
void SettingsTypes::endEditing(QAbstractItemDelegate::EndEditHint how)
{
    const auto added = std::exchange(m_added, std::nullopt);
    if (!added || how != QAbstractItemDelegate::RevertModelCache)
        return;
    m_categories.removeAt(*added);
    m_table->removeRow(*added);
    tell();
}

void SettingsTypes::remove()
{
    m_added.reset();
    m_categories.removeAt(m_table->currentRow());
    m_table->removeRow(m_table->currentRow());
    tell();
}

void SettingsTypes::chooseFolder()
{
    tributary::chooseFolder(this, tr("Folder"), settings().folder(),
                            [this, row = m_table->currentRow()](const QString& folder) {
                                m_table->item(row, Folder)->setText(QDir::toNativeSeparators(folder));
                            });
}

void SettingsTypes::restore()
{
    m_categories = usualCategoriesInOwnWords();
    showAll();
    tell();
}

// Hides the words on shared extensions, which may no longer be true.
void SettingsTypes::tell()
{
    m_shared->hide();
    if (m_setCategories)
        m_setCategories(m_categories);
}

} // namespace tributary
