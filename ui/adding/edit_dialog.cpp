#include "ui/adding/edit_dialog.h"

#include "ui/adding/more_fields.h"
#include "ui/looks/measures.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/tall_area.h"
#include "ui/words/cut_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary {

EditDialog::EditDialog(const QString& fileName, const DownloadTerms& terms, int automaticMost,
                       QWidget* parent)
    : QDialog(parent)
    , m_fields(new MoreFields(this))
    , m_area(new TallArea(m_fields, this))
{
    setWindowTitle(tr("Edit download"));
    m_fields->keepToTerms();
    m_fields->keepRoomToComplain();
    m_fields->show(inputOf(terms));
    m_before = {.terms = terms, .shown = input(), .automaticMost = automaticMost};
    layOut(fileName);
    connect(m_fields, &MoreFields::changed, this, &EditDialog::check);
    check();
}

void EditDialog::layOut(const QString& fileName)
{
    constexpr int mostLetters = 60;
    const QString shownName = shortName(fontMetrics(), fileName, mostLetters);
    //: %1: the name of a file.
    const QString note = tr("Changes to “%1” apply the next time it starts or resumes.").arg(shownName);
    auto* words = new QLabel(fromThePage(note, layoutDirection()), this);
    words->setTextFormat(Qt::PlainText);
    wrapWithThePage(*words);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &EditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EditDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addSpacing(spacing::tight);
    layout->addWidget(m_area, 1);
    layout->addSpacing(spacing::close);
    layout->addWidget(buttons);
    // A width of the dialog's own would let it be narrower than its words.
    layout->addStrut(measure::dialogWidth);
}

void EditDialog::goToChecksum()
{
    m_fields->goToChecksum();
}

AddInput EditDialog::input() const
{
    AddInput input;
    m_fields->readInto(input);
    return input;
}

DownloadChange EditDialog::change() const
{
    return changeFrom(input(), m_before).value_or(DownloadChange());
}

void EditDialog::check()
{
    const AskedChange asked = changeFrom(input(), m_before);
    m_fields->complain(asked ? QList<FieldComplaint>() : asked.error());
    m_save->setEnabled(asked.has_value());
    // A complaint takes lines of its own.
    if (isVisible())
        m_area->growWindow();
}

} // namespace tributary
