namespace CliFx { using CliFx.Infrastructure; public interface ICommand { ValueTask ExecuteAsync(IConsole console); } }
namespace CliFx.Infrastructure { public interface IConsole { TextReader Input { get; } TextWriter Output { get; } TextWriter Error { get; } } }
namespace CliFx.Attributes
{
    [AttributeUsage(AttributeTargets.Class)] public sealed class CommandAttribute : Attribute { public CommandAttribute() { } public CommandAttribute(string name) { } public string? Description { get; set; } }
    [AttributeUsage(AttributeTargets.Property)] public sealed class CommandParameterAttribute(int order) : Attribute { public int Order { get; } = order; public string? Name { get; set; } }
    [AttributeUsage(AttributeTargets.Property)] public sealed class CommandOptionAttribute(string name, char shortName = ' ') : Attribute { public string Name { get; } = name; public char ShortName { get; } = shortName; }
}
