import { lazy, type ReactElement } from 'react';
import { BuildView } from './features/build/build-view';
import type { PaneWork } from './use-pane';

// Only what the first minute shows is loaded at once; the other views when first opened.
const CheckView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "check-view" */ './features/check/check-view')).CheckView,
}));
const HelpView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "help-view" */ './features/help/help-view')).HelpView,
}));
const SettingsView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "settings-view" */ './features/settings/settings-view')).SettingsView,
}));
const DaysView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "days" */ './features/days/days-view')).DaysView,
}));
const FunctionsView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "functions-view" */ './features/functions/functions-view')).FunctionsView,
}));
const UnitsView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "units" */ './features/units/units-view')).UnitsView,
}));
const StatusView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "status" */ './features/status/status-view')).StatusView,
}));
const ReportView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "report" */ './features/report/report-view')).ReportView,
}));
const MergeView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "merge" */ './features/merge/merge-view')).MergeView,
}));

export interface CurrentViewProps {
  readonly work: PaneWork;
  readonly version: string;
}

/** The view that is open. */
export const CurrentView = ({ work, version }: CurrentViewProps): ReactElement => {
  const { view, go, undo } = work;
  switch (view) {
    case 'build':
      return (
        <BuildView build={work.build} asked={work.asked} onAskedDone={work.onAskedDone} onCheck={work.checkWritten} />
      );
    case 'check':
      return <CheckView check={work.check} />;
    case 'units':
      return <UnitsView />;
    case 'status':
      return <StatusView onWrite={undo.close} onBuild={() => go('build')} />;
    case 'reports':
      return <ReportView onWrite={undo.close} asked={work.askedReport} onAskedDone={work.onReportDone} />;
    case 'merge':
      return <MergeView onWrite={undo.close} />;
    case 'days':
      return <DaysView />;
    case 'functions':
      return <FunctionsView />;
    case 'settings':
      return <SettingsView />;
    case 'help':
      return <HelpView version={version} onView={go} />;
  }
};
