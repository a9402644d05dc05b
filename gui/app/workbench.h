// SPDX-License-Identifier: MIT
#pragma once

namespace decant::gui {

class JobCenter;
class ProjectDocument;
class RunCenter;
class ServiceStates;
class StackCenter;

/// What every page works with; all of it lives as long as the window.
struct Workbench {
    JobCenter* jobs = nullptr;
    ProjectDocument* document = nullptr;
    ServiceStates* services = nullptr;
    RunCenter* runs = nullptr;
    StackCenter* stack = nullptr;
};

}  // namespace decant::gui
