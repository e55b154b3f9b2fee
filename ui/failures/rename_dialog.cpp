#include "ui/failures/rename_dialog.h"

#include "core/values/naming/file_suffix.h"
#include "ui/looks/measures.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/screen_room.h"
#include "ui/words/add_input.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary {

RenameDialog::RenameDialog(const QString& fileName, QWidget* parent)
    : QDialog(parent)
    , m_before(fileName)
    , m_name(new QLineEdit(fileName, this))
{
    setWindowTitle(tr("Rename"));
    auto* form = new QFormLayout;
    m_box = addField(*form, tr("File &name"), m_name);
    auto* buttons = new QDialogButtonBox(this);
    m_rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::AcceptRole);
    m_rename->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &RenameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RenameDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addSpacing(spacing::close);
    layout->addWidget(buttons);
    setMinimumWidth(widthOfLetters(*this, 70));
    m_name->setFocus();
    m_name->setSelection(0, static_cast<int>(stemLength(fileName)));
    check();
}

QString RenameDialog::fileName() const
{
    return m_name->text().trimmed();
}

void RenameDialog::noteRefused(const QString& name, const QString& why)
{
    m_refused = name;
    m_whyRefused = why;
    m_name->setText(name);
    m_name->setSelection(0, static_cast<int>(stemLength(name)));
    check();
}

void RenameDialog::check()
{
    const bool isRefused = !m_refused.isEmpty() && fileName() == m_refused;
    const QString complaint = isRefused ? m_whyRefused : complaintAboutName(fileName()).value_or(QString());
    m_box->complain(complaint);
    m_rename->setEnabled(complaint.isEmpty() && !fileName().isEmpty() && fileName() != m_before);
}

} // namespace tributary
