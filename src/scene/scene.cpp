// SPDX-License-Identifier: Apache-2.0
// Compiles the header on its own, without any Qt include path.
#include "journeyline/scene/scene.h"
