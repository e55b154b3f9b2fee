#pragma once

#include <QCheckBox>

namespace tributary {

// A box to tick whose words go on in further lines where there is no room for all of them in one.
class WrappedCheck : public QCheckBox
{
    Q_OBJECT

public:
    WrappedCheck(const QString& words, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize sizeWith(const QString& text) const;
    QString broken(int width) const;

    QString m_words;
    int m_width = 0;
};

} // namespace tributary
