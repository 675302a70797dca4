import { exampleFolder, exampleText } from '../test/reports.js';
import { residentMB, servers } from './servers.js';
import { Typist } from './typist.js';

/** Resident memory with so many reports open, after keystrokes in each. */
export async function measureMemory(files: number): Promise<number | undefined> {
  const client = await servers.push();
  for (let i = 0; i < files; i++) {
    const text = exampleText.replace('工业和信息化局', `第${i}局`);
    const typist = new Typist(client, `${exampleFolder}bench-${i}.nianbao.yaml`, text);
    await typist.open();
    for (let press = 0; press < 60 / files + 2; press++) await typist.pressPushed();
  }
  const resident = residentMB(client);
  await client.stop();
  return resident;
}
