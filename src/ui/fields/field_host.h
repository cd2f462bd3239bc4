// SPDX-License-Identifier: Apache-2.0
// What a field may ask of the window it stands in, whatever window that is. A window without it hears nothing.
#pragma once

#include <QString>

#include "journeyline/base/result.h"
#include "journeyline/session/selection.h"

namespace journeyline::ui {

class FieldHost {
public:
    virtual ~FieldHost() = default;
    /// An edit that the map does not allow.
    virtual void hearRefusal(const Fault& fault) = 0;
    /// Something was removed, which the user may want back.
    virtual void hearRemoval(const QString& sentence) = 0;
    /// Shows and selects a thing on the sheet.
    virtual void showOnSheet(const session::Selection& selection) = 0;

protected:
    FieldHost() = default;
    FieldHost(const FieldHost&) = default;
    FieldHost& operator=(const FieldHost&) = default;
};

} // namespace journeyline::ui
