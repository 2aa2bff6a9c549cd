using System.Diagnostics;
using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Adversarial;

public sealed record CheckResult(string Check, int ExitCode, string Tail);

[NodeArchetype(EnumNodeArchetype.Effect)]
public sealed class NodeValidationExecutor
{
    public async Task<IReadOnlyList<CheckResult>> RunAsync(IReadOnlyDictionary<string, string> checks, string workingDirectory)
    {
        var results = new List<CheckResult>();
        foreach (var (name, commandLine) in checks)
        {
            var split = commandLine.Split(' ', 2);
            using var process = Process.Start(new ProcessStartInfo(split[0], split.ElementAtOrDefault(1) ?? "")
            {
                WorkingDirectory = workingDirectory,
                RedirectStandardOutput = true,
            })!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            results.Add(new CheckResult(name, process.ExitCode, output.Length > 400 ? output[^400..] : output));
        }

        return results;
    }
}
