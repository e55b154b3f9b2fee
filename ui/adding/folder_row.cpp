#include "ui/adding/folder_row.h"

#include "ui/adding/free_space.h"
#include "ui/looks/measures.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/path_chooser.h"
#include "ui/widgets/path_edit.h"
#include "ui/words/number_text.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace tributary {

FolderRow::FolderRow(const QString& folder, const QStringList& recent, QWidget* parent)
    : QWidget(parent)
    , m_path(new PathEdit(QDir::toNativeSeparators(folder), this))
    , m_free(new QLabel(this))
    , m_space(new FreeSpace(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_path, 1);
    addFreeSpace();
    offerRecent(recent);
    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    row->addWidget(browseButton);
    connect(browseButton, &QPushButton::clicked, this, &FolderRow::browse);
    connect(m_path, &QLineEdit::textChanged, this, &FolderRow::changed);
    connect(m_path, &QLineEdit::editingFinished, this, &FolderRow::settled);
}

// Room is kept for it, so that nothing jumps when the disk has answered.
void FolderRow::addFreeSpace()
{
    //: %1: how much room there is on the disk.
    const auto words = [](qint64 bytes) { return tr("%1 free").arg(shownSize(bytes)); };
    m_free->setForegroundRole(QPalette::PlaceholderText);
    m_free->setMinimumWidth(m_free->fontMetrics().horizontalAdvance(words(99LL << 30)) + spacing::hair);
    layout()->addWidget(m_free);
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_space->setFolder(folder()); });
    connect(m_space, &FreeSpace::found, this, [this, words](std::optional<qint64> bytes) {
        m_free->setText(bytes ? words(*bytes) : QString());
    });
    m_space->setFolder(folder());
}

QString FolderRow::folder() const
{
    return QDir::fromNativeSeparators(m_path->text());
}

void FolderRow::offerRecent(const QStringList& folders)
{
    if (folders.isEmpty())
        return;
    auto* menu = new QMenu(this);
    for (const QString& folder : folders) {
        const QString path = QDir::toNativeSeparators(folder);
        // An ampersand in a path is no mnemonic.
        QAction* choice = menu->addAction(QString(path).replace(u'&', QLatin1String("&&")));
        connect(choice, &QAction::triggered, this, [this, path] { use(path); });
    }
    auto* button = new MenuButton(tr("Recent"), this);
    button->setAccessibleName(tr("Recent folders"));
    button->setToolTip(tr("Recent folders"));
    button->setMenu(menu);
    layout()->addWidget(button);
}

void FolderRow::browse()
{
    chooseFolder(this, tr("Folder"), folder(),
                 [this](const QString& chosen) { use(QDir::toNativeSeparators(chosen)); });
}

void FolderRow::use(const QString& path)
{
    m_path->setText(path);
    Q_EMIT settled();
}

} // namespace tributary
