namespace System.CommandLine
{
    public abstract class Symbol(string name) { public string Name { get; } = name; public string? Description { get; set; } public bool Hidden { get; set; } }
    public abstract class Option(string name) : Symbol(name) { public bool Required { get; set; } }
    public class Option<T>(string name, params string[] aliases) : Option(name) { public Func<object, T>? DefaultValueFactory { get; set; } public string[] Aliases { get; } = aliases; }
    public abstract class Argument(string name) : Symbol(name) { }
    public class Argument<T>(string name) : Argument(name) { public Func<object, T>? DefaultValueFactory { get; set; } }
    public sealed class ParseResult { public T? GetValue<T>(Option<T> option) => default; public T? GetValue<T>(Argument<T> argument) => default; public int Invoke() => 0; public Task<int> InvokeAsync(CancellationToken cancellationToken = default) => null!; }
    public class Command(string name, string? description = null) : Symbol(name), System.Collections.IEnumerable
    {
        public IList<Option> Options { get; } = []; public IList<Argument> Arguments { get; } = []; public IList<Command> Subcommands { get; } = [];
        public void Add(Option option) => Options.Add(option); public void Add(Argument argument) => Arguments.Add(argument); public void Add(Command command) => Subcommands.Add(command);
        public System.CommandLine.Invocation.CommandLineAction? Action { get; set; }
        public void SetAction(Action<ParseResult> action) { } public void SetAction(Func<ParseResult, int> action) { }
        public void SetAction(Func<ParseResult, CancellationToken, Task> action) { } public void SetAction(Func<ParseResult, CancellationToken, Task<int>> action) { }
        public ParseResult Parse(IReadOnlyList<string> args) => new();
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => Subcommands.GetEnumerator();
    }
    public class RootCommand(string description = "") : Command("root", description) { }
}
namespace System.CommandLine.Invocation
{
    public abstract class CommandLineAction { public bool Terminating { get; protected init; } = true; }
    public abstract class SynchronousCommandLineAction : CommandLineAction { public abstract int Invoke(ParseResult parseResult); }
    public abstract class AsynchronousCommandLineAction : CommandLineAction { public abstract Task<int> InvokeAsync(ParseResult parseResult, CancellationToken cancellationToken = default); }
}
