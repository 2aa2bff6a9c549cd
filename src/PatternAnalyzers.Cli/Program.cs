using PatternAnalyzers.Cli;
using PatternAnalyzers.Cli.Terminals;

return await PatternsApp.RunAsync(args, Terminal.OfConsole(), CancellationToken.None);
