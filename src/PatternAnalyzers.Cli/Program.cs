using PatternAnalyzers.Cli;
using PatternAnalyzers.Cli.Terminals;

var terminal = Terminal.OfConsole();
using var interruption = new Interruption(terminal);
return await PatternsApp.RunAsync(args, terminal, interruption.Token);
