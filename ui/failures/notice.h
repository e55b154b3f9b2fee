#pragma once

#include <QString>

namespace tributary {

// Something that a person is told, and can't answer.
struct Notice
{
    QString text;
    QString explanation;
};

} // namespace tributary
