#include "ui/adding/folder_row.h"

#include "ui/widgets/path_chooser.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace tributary {

FolderRow::FolderRow(const QString& folder, const QStringList& recent, QWidget* parent)
    : QWidget(parent)
    , m_path(new QLineEdit(QDir::toNativeSeparators(folder), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_path, 1);
    offerRecent(recent);
    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    row->addWidget(browseButton);
    connect(browseButton, &QPushButton::clicked, this, &FolderRow::browse);
    connect(m_path, &QLineEdit::textChanged, this, &FolderRow::changed);
    connect(m_path, &QLineEdit::editingFinished, this, &FolderRow::settled);
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
    auto* button = new QToolButton(this);
    button->setText(tr("Recent"));
    button->setAccessibleName(tr("Recent folders"));
    button->setToolTip(tr("Recent folders"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
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
