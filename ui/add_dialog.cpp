#include "ui/add_dialog.h"

#include "ui/link_edit.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace tributary {

namespace {

constexpr int mostConnections = 64;

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

AddDialog::AddDialog(const AddInput& start, QWidget* parent)
    : QDialog(parent)
    , m_links(new LinkEdit(this))
    , m_folder(new QLineEdit(this))
    , m_fileName(new QLineEdit(this))
    , m_connections(new QSpinBox(this))
    , m_message(new QLabel(this))
    , m_start(new QPushButton(tr("&Start"), this))
{
    setWindowTitle(tr("New download"));
    buildFields(start);
    layOut();
    connect(m_links, &LinkEdit::textChanged, this, &AddDialog::check);
    connect(m_links, &LinkEdit::acceptRequested, m_start, &QPushButton::click);
    connect(m_folder, &QLineEdit::textChanged, this, &AddDialog::check);
    connect(m_fileName, &QLineEdit::textChanged, this, &AddDialog::check);
    check();
}

void AddDialog::buildFields(const AddInput& start)
{
    m_links->setPlainText(start.links);
    m_links->setPlaceholderText(tr("https://…\nSeveral lines make several downloads."));
    m_folder->setText(QDir::toNativeSeparators(start.folder));
    m_fileName->setText(start.fileName);
    m_connections->setRange(0, mostConnections);
    //: As many connections as pay off.
    m_connections->setSpecialValueText(tr("Automatic"));
    m_connections->setValue(start.connections);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Message"));
    // Two lines are kept free, so that the dialog doesn't change its size while somebody types.
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing() * 2);
    m_message->setAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void AddDialog::layOut()
{
    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &AddDialog::browse);
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browseButton);
    auto* folderBox = new QWidget(this);
    folderRow->setContentsMargins({});
    folderBox->setLayout(folderRow);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addField(*form, tr("&URL"), m_links, m_links);
    addField(*form, tr("&Folder"), m_folder, folderBox);
    addField(*form, tr("File &name"), m_fileName, m_fileName);
    //: The number of connections for one download.
    addField(*form, tr("&Connections"), m_connections, m_connections);

    auto* buttons = new QDialogButtonBox(this);
    m_start->setDefault(true);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
}

void AddDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // With a link already there, Enter is all that is left to do.
    if (m_start->isEnabled())
        m_start->setFocus();
    else
        m_links->setFocus();
}

AddInput AddDialog::input() const
{
    return {.links = m_links->toPlainText(),
            .folder = QDir::fromNativeSeparators(m_folder->text()),
            .fileName = m_fileName->isEnabled() ? m_fileName->text() : QString(),
            .connections = m_connections->value()};
}

QList<DownloadRequest> AddDialog::requests() const
{
    return requestsFrom(input()).value_or(QList<DownloadRequest>());
}

void AddDialog::check()
{
    const auto asked = requestsFrom(input());
    m_start->setEnabled(asked.has_value());
    const auto count = asked ? static_cast<int>(asked->size()) : 0;
    m_fileName->setEnabled(count <= 1);
    m_fileName->setPlaceholderText(count <= 1 ? tr("As the server names it")
                                              : tr("As the server names them"));
    if (!asked)
        m_message->setText(asked.error());
    else if (count > 1)
        m_message->setText(tr("%n download(s) will start.", nullptr, count));
    else
        m_message->clear();
}

void AddDialog::browse()
{
    auto* chooser = new QFileDialog(this, tr("Folder"), m_folder->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    chooser->open();
}

} // namespace tributary
