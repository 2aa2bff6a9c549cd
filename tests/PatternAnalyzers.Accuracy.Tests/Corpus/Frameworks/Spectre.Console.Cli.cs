namespace Spectre.Console
{
    public static class AnsiConsole { public static void MarkupLine(string value) { } public static void WriteLine(string value) { } public static void WriteException(Exception ex) { } public static bool Confirm(string prompt, bool defaultValue = true) => defaultValue; }
    public interface IAnsiConsole { void Write(string text); }
    public class ValidationResult { public static ValidationResult Success() => new(); public static ValidationResult Error(string? message) => new(); }
}
namespace Spectre.Console.Cli
{
    public class CommandContext { public string Name { get; } = ""; public object? Data { get; } public IReadOnlyList<string> Arguments { get; } = []; }
    public abstract class CommandSettings { public virtual ValidationResult Validate() => ValidationResult.Success(); }
    public interface ICommand { Task<int> Execute(CommandContext context, CommandSettings settings); }
    public interface ICommand<TSettings> : ICommand where TSettings : CommandSettings { }
    public abstract class Command<TSettings> : ICommand<TSettings> where TSettings : CommandSettings
    { public abstract int Execute(CommandContext context, TSettings settings); Task<int> ICommand.Execute(CommandContext context, CommandSettings settings) => Task.FromResult(Execute(context, (TSettings)settings)); }
    public abstract class AsyncCommand<TSettings> : ICommand<TSettings> where TSettings : CommandSettings
    { public abstract Task<int> ExecuteAsync(CommandContext context, TSettings settings); Task<int> ICommand.Execute(CommandContext context, CommandSettings settings) => ExecuteAsync(context, (TSettings)settings); }
    public abstract class AsyncCommand : ICommand { public abstract Task<int> ExecuteAsync(CommandContext context); Task<int> ICommand.Execute(CommandContext context, CommandSettings settings) => ExecuteAsync(context); }
    public abstract class Command : ICommand { public abstract int Execute(CommandContext context); Task<int> ICommand.Execute(CommandContext context, CommandSettings settings) => Task.FromResult(Execute(context)); }
    [AttributeUsage(AttributeTargets.Property)] public sealed class CommandArgumentAttribute(int position, string template) : Attribute { public int Position { get; } = position; public string Template { get; } = template; }
    [AttributeUsage(AttributeTargets.Property)] public sealed class CommandOptionAttribute(string template) : Attribute { public string Template { get; } = template; }
    public interface IConfigurator { void AddCommand<TCommand>(string name) where TCommand : class, ICommand; }
    public interface ICommandInterceptor { void Intercept(CommandContext context, CommandSettings settings); }
}
