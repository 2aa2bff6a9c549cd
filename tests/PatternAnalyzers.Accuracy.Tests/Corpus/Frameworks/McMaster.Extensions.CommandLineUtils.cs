namespace McMaster.Extensions.CommandLineUtils
{
    [AttributeUsage(AttributeTargets.Class)] public class CommandAttribute : Attribute { public CommandAttribute() { } public CommandAttribute(string name) { Name = name; } public string? Name { get; set; } public string? Description { get; set; } }
    [AttributeUsage(AttributeTargets.Property)] public class OptionAttribute : Attribute { public OptionAttribute() { } public OptionAttribute(string template) { Template = template; } public string? Template { get; set; } public string? Description { get; set; } }
    [AttributeUsage(AttributeTargets.Property)] public class ArgumentAttribute(int order) : Attribute { public int Order { get; } = order; public string? Name { get; set; } }
    public interface IConsole { TextWriter Out { get; } TextWriter Error { get; } }
    public class CommandLineApplication { public void ShowHelp() { } public static int Execute<TApp>(params string[] args) where TApp : class => 0; }
}
