#include "ui/settings_dialog.h"

#include "ui/about_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tributary {

namespace {

constexpr qint64 kibibyte = 1024;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

// A label, its field, and the name by which assistive tools know the field.
void addField(QFormLayout& form, const QString& label, QWidget* field, QWidget* row)
{
    auto* words = new QLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(label));
    form.addRow(words, row);
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    QPushButton* about = buttons->addButton(tr("A&bout Tributary"), QDialogButtonBox::HelpRole);
    connect(about, &QPushButton::clicked, this, [this] { (new AboutBox(this))->open(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(layout->spacing() * 2);
    layout->addWidget(generalPart());
    layout->addWidget(downloadsPart());
    layout->addWidget(notificationsPart());
    layout->addStretch();
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

QWidget* SettingsDialog::generalPart()
{
    auto* part = new QGroupBox(tr("General"), this);
    auto* form = new QFormLayout(part);
    QComboBox* theme = themeBox();
    addField(*form, tr("&Theme"), theme, theme);
    form->addRow(checkBox(tr("&Run on in the tray when the window is closed"), setting::staysInTray));
    return part;
}

QComboBox* SettingsDialog::themeBox()
{
    auto* box = new QComboBox(this);
    // In the order of Theme.
    //: The theme: as the desktop has it.
    box->addItem(tr("As the system"));
    box->addItem(tr("Light"));
    box->addItem(tr("Dark"));
    box->setCurrentIndex(static_cast<int>(m_settings.value(setting::theme)));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_settings.set(setting::theme, static_cast<Theme>(index)); });
    return box;
}

QWidget* SettingsDialog::downloadsPart()
{
    auto* part = new QGroupBox(tr("Downloads"), this);
    auto* form = new QFormLayout(part);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    QWidget* folder = folderRow();
    addField(*form, tr("&Folder"), m_folder, folder);
    QSpinBox* atOnce = numberBox(setting::downloadsAtOnce);
    addField(*form, tr("Downloads at &once"), atOnce, atOnce);
    QSpinBox* connections = numberBox(setting::connectionsPerFile);
    connections->setToolTip(
        tr("As many as pay off, but no more than this. For downloads that are added from now on."));
    addField(*form, tr("&Connections"), connections, connections);
    QSpinBox* speed = speedBox();
    addField(*form, tr("Speed &limit"), speed, speed);
    return part;
}

QWidget* SettingsDialog::folderRow()
{
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_settings.folder()), this);
    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    connect(m_folder, &QLineEdit::textEdited, this, &SettingsDialog::useFolder);
    // What was no folder is not left standing.
    connect(m_folder, &QLineEdit::editingFinished, this,
            [this] { m_folder->setText(QDir::toNativeSeparators(m_settings.folder())); });
    connect(browseButton, &QPushButton::clicked, this, &SettingsDialog::browse);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_folder, 1);
    layout->addWidget(browseButton);
    return row;
}

void SettingsDialog::useFolder(const QString& typed)
{
    const QString folder = QDir::fromNativeSeparators(typed.trimmed());
    if (QDir::isAbsolutePath(folder))
        m_settings.setFolder(QDir::cleanPath(folder));
}

void SettingsDialog::browse()
{
    auto* chooser = new QFileDialog(this, tr("Folder"), m_settings.folder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_settings.setFolder(folder);
        m_folder->setText(QDir::toNativeSeparators(folder));
    });
    chooser->open();
}

QSpinBox* SettingsDialog::numberBox(const Setting<int>& which)
{
    auto* box = new QSpinBox(this);
    box->setRange(which.least, which.most);
    box->setValue(m_settings.value(which));
    connect(box, &QSpinBox::valueChanged, this, [this, which](int number) { m_settings.set(which, number); });
    return box;
}

QSpinBox* SettingsDialog::speedBox()
{
    auto* box = new QSpinBox(this);
    box->setRange(0, static_cast<int>(setting::bytesPerSecond.most / kibibyte));
    box->setSingleStep(256);
    box->setSuffix(QStringLiteral(" KiB/s"));
    box->setGroupSeparatorShown(true);
    // Half a number is not meant as a limit.
    box->setKeyboardTracking(false);
    //: No speed limit.
    box->setSpecialValueText(tr("None"));
    box->setValue(static_cast<int>(m_settings.value(setting::bytesPerSecond) / kibibyte));
    connect(box, &QSpinBox::valueChanged, this,
            [this](int number) { m_settings.set(setting::bytesPerSecond, number * kibibyte); });
    return box;
}

QWidget* SettingsDialog::notificationsPart()
{
    auto* part = new QGroupBox(tr("Tell me when"), this);
    auto* layout = new QVBoxLayout(part);
    layout->addWidget(checkBox(tr("a download is &finished"), setting::tellsFinished));
    layout->addWidget(checkBox(tr("a download &has failed"), setting::tellsFailed));
    layout->addWidget(checkBox(tr("&all downloads are done"), setting::tellsAllDone));
    return part;
}

QCheckBox* SettingsDialog::checkBox(const QString& words, const Setting<bool>& which)
{
    auto* box = new QCheckBox(words, this);
    box->setAccessibleName(withoutMnemonic(words));
    box->setChecked(m_settings.value(which));
    connect(box, &QCheckBox::toggled, this, [this, which](bool on) { m_settings.set(which, on); });
    return box;
}

} // namespace tributary
