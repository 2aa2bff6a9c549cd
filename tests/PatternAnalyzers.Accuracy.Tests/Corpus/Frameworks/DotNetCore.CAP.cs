namespace DotNetCore.CAP
{
    public interface ICapSubscribe { }
    public interface ICapPublisher { Task PublishAsync<T>(string name, T? contentObj, string? callbackName = null, CancellationToken cancellationToken = default); }
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)] public class CapSubscribeAttribute(string name, bool isPartial = false) : Attribute { public string Name { get; } = name; public bool IsPartial { get; } = isPartial; public string Group { get; set; } = ""; }
}
