using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// In this process: building a project for every benchmark takes longer than measuring it.
var job = (args.Contains("--quick") ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
var artifacts = Path.Combine(Path.GetTempPath(), "patterns-benchmarks");
var config = DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).WithArtifactsPath(artifacts);
string[] filter = [.. args.Where(argument => argument != "--quick")];
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(filter.Length == 0 ? ["--filter", "*"] : filter, config);
