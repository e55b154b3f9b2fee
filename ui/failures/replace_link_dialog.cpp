#include "ui/failures/replace_link_dialog.h"

#include "ui/looks/measures.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/page_side.h"
#include "ui/words/links.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

ReplaceLinkDialog::ReplaceLinkDialog(const QString& fileName, QUrl present, const QUrl& offered,
                                     QWidget* parent)
    : QDialog(parent)
    , m_present(std::move(present))
    , m_link(new QLineEdit(linesOf({offered.isEmpty() ? m_present : offered}), this))
{
    setWindowTitle(tr("Replace link"));
    //: %1: the name of a file.
    const QString note = tr("A new link for “%1”. What has been downloaded so far is kept if the new "
                            "link leads to the same file.")
                             .arg(fileName);
    auto* words = new QLabel(fromThePage(note, layoutDirection()), this);
    words->setTextFormat(Qt::PlainText);
    wrapWithThePage(*words);
    m_link->setPlaceholderText(QStringLiteral("https://…"));
    m_link->selectAll();
    auto* form = new QFormLayout;
    m_box = addField(*form, tr("&URL"), m_link);
    auto* buttons = new QDialogButtonBox(this);
    //: Takes another link for a download.
    m_replace = buttons->addButton(tr("&Replace"), QDialogButtonBox::AcceptRole);
    m_replace->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(m_link, &QLineEdit::textChanged, this, &ReplaceLinkDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplaceLinkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReplaceLinkDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addSpacing(spacing::tight);
    layout->addLayout(form);
    layout->addSpacing(spacing::close);
    layout->addWidget(buttons);
    // A least width of the dialog's own is unknown to its layout, which would wish for more lines of words
    // than it needs.
    layout->addStrut(measure::dialogWidth);
    m_link->setFocus();
    check();
}

QUrl ReplaceLinkDialog::link() const
{
    return parseLink(withSchemes(m_link->text())).value_or(QUrl());
}

void ReplaceLinkDialog::check()
{
    const bool isLink = parseLink(withSchemes(m_link->text())).has_value();
    m_replace->setEnabled(isLink && link() != m_present);
    const bool isSilent = isLink || m_link->text().trimmed().isEmpty();
    m_box->complain(isSilent ? QString() : tr("Enter the full link, with http:// or https://."));
    // The words above would lose a part of their lines to the complaint.
    if (isVisible())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

} // namespace tributary
