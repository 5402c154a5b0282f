/**
 * Questions about other processes, by /proc where there is one and by `ps` elsewhere (POSIX `ps -o`). A pid alone says
 * little: numbers are given again. A pid with its start mark names one process for good.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const hasProc = existsSync("/proc/self/stat");
/** Milliseconds between two looks at a process we wait for. */
const lookEvery = 50;

function ps(column: string, pid: number): string | null {
  const { status, stdout } = spawnSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "" ? stdout.trim() : null;
}

function procFile(pid: number, name: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return null;
  }
}

/** What tells this process from a later one of the same pid; null when it is gone or a zombie. */
export function startMark(pid: number): string | null {
  if (!hasProc) return ps("lstart", pid);
  // proc(5): after the name in brackets come the state (field 3) and, 19 fields on, the start time (field 22).
  const stat = procFile(pid, "stat");
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (!fields || fields[0] === "Z" || fields[0] === "X") return null;
  return fields[19] ?? null;
}

/** Program and arguments of a running process, or null. */
export function commandLine(pid: number): string | null {
  if (!hasProc) return ps("command", pid);
  return procFile(pid, "cmdline")?.replaceAll("\0", " ").trim() || null;
}

/** Waits until `pid` is gone; false when it is still there after `milliseconds`. */
export async function goneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const mark = startMark(pid);
  const until = Date.now() + milliseconds;
  while (mark !== null && startMark(pid) === mark) {
    if (Date.now() > until) return false;
    await sleep(lookEvery);
  }
  return true;
}
