#include "ui/settings_general.h"

#include "ui/languages.h"
#include "ui/session_start.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace tributary {

SettingsGeneral::SettingsGeneral(Settings& settings, SessionStart* sessionStart, QWidget* parent)
    : SettingsPage(settings, parent)
{
    addFolder();
    addGap();
    //: The theme: as the desktop has it.
    addChoice(tr("&Theme"), setting::theme, {tr("As the system"), tr("Light"), tr("Dark")});
    addLanguages();
    addGap();
    addCheck(tr("&Run on in the tray when the window is closed"), setting::staysInTray);
    if (sessionStart)
        addSessionStart(*sessionStart);
    addCheck(tr("&Watch the clipboard for links to files"), setting::watchesClipboard);
}

void SettingsGeneral::addFolder()
{
    m_folder = new QLineEdit(this);
    m_folder->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    connect(m_folder, &QLineEdit::textEdited, this, &SettingsGeneral::useFolder);
    const auto show = [this] {
        m_folder->setText(QDir::toNativeSeparators(settings().folder()));
        m_folder->setCursorPosition(0);
    };
    // What was no folder is not left standing.
    connect(m_folder, &QLineEdit::editingFinished, this, show);
    follow([this, show] {
        if (!isBeingEdited(*m_folder))
            show();
    });
    connect(browseButton, &QPushButton::clicked, this, &SettingsGeneral::browse);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_folder, 1);
    layout->addWidget(browseButton);
    addField(tr("&Folder"), m_folder, row);
}

void SettingsGeneral::useFolder(const QString& typed)
{
    const QString folder = QDir::fromNativeSeparators(typed.trimmed());
    if (QDir::isAbsolutePath(folder))
        settings().setFolder(QDir::cleanPath(folder));
}

void SettingsGeneral::browse()
{
    auto* chooser = new QFileDialog(this, tr("Folder"), settings().folder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { settings().setFolder(folder); });
    chooser->open();
}

void SettingsGeneral::addLanguages()
{
    auto* box = new QComboBox(this);
    //: The language: as the desktop has it.
    box->addItem(tr("As the system"), QString());
    for (const Language& language : languages())
        box->addItem(language.name, language.code);
    box->setCurrentIndex(std::max(0, box->findData(settings().value(setting::language))));
    auto* restart = new QPushButton(tr("Restart &now"), this);
    restart->setToolTip(tr("The words change when Tributary starts anew. Downloads go on after that."));
    restart->setAutoDefault(false);
    restart->hide();
    connect(restart, &QPushButton::clicked, this, &SettingsGeneral::restartRequested);
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, restart, before = settings().value(setting::language)] {
                const QString code = box->currentData().toString();
                settings().set(setting::language, code);
                restart->setVisible(code != before);
            });
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(box);
    layout->addWidget(restart);
    addField(tr("&Language"), box, row);
}

void SettingsGeneral::addSessionStart(SessionStart& start)
{
    auto* box = new QCheckBox(tr("&Start with the session, in the tray"), this);
    box->setAccessibleName(box->text().remove(u'&'));
    box->setChecked(start.isOn());
    addRow(box);
    auto* trouble = new QLabel(tr("%1 can’t be written.").arg(QDir::toNativeSeparators(start.path())), this);
    trouble->setTextFormat(Qt::PlainText);
    trouble->hide();
    addRow(trouble);
    connect(box, &QCheckBox::toggled, this, [box, trouble, &start](bool on) {
        const bool done = start.set(on);
        trouble->setVisible(!done);
        const QSignalBlocker quiet(box);
        box->setChecked(start.isOn());
    });
}

} // namespace tributary
