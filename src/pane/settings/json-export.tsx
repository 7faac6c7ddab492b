import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useModel } from '../context';
import { CopyButton } from '../components/copy-button';

interface JsonExportProps {
  readonly file: string;
  readonly json: () => unknown;
  readonly saveLabel: string;
  readonly copyLabel: string;
}

/** A JSON file to save, where the host can, or its content to copy. */
export function JsonExport({ file, json, saveLabel, copyLabel }: JsonExportProps): ReactElement {
  const { offerFile } = useModel().host;
  const text = (): string => `${JSON.stringify(json(), null, 2)}\n`;
  return (
    <>
      {offerFile !== null && (
        <Button
          size="small"
          onClick={() => {
            offerFile(file, text(), 'application/json');
          }}
        >
          {saveLabel}
        </Button>
      )}
      <CopyButton text={text} label={copyLabel} />
    </>
  );
}
