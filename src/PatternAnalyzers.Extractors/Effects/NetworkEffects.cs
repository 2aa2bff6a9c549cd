using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Effects;

/// <summary>Clients of the network.</summary>
internal static class NetworkEffects
{
    private const string Requests = ".ctor Get* Post* Put* Patch* Delete* Send* Download* Upload* Open*";

    public static readonly EffectRow[] Rows =
    [
        new(EffectCategories.Network, "System.Net.Http", "HttpClient", Requests),
        new(EffectCategories.Network, "System.Net.Http", "HttpMessageInvoker", ".ctor Send*"),
        new(EffectCategories.Network, "System.Net.Http", "HttpMessageHandler", "Send*"),
        new(EffectCategories.Network, "System.Net.Http", "IHttpClientFactory", "CreateClient"),
        new(EffectCategories.Network, "System.Net", "WebClient", Requests),
        new(EffectCategories.Network, "System.Net", "WebRequest", "Create* Get* Begin*"),
        new(EffectCategories.Network, "System.Net", "HttpWebRequest", "Get* Begin*"),
        new(EffectCategories.Network, "System.Net", "HttpListener", ".ctor Start Get* Stop"),
        new(EffectCategories.Network, "System.Net", "Dns"),
        new(EffectCategories.Network, "System.Net.NetworkInformation", "Ping", ".ctor Send*"),
        new(EffectCategories.Network, "System.Net.Sockets", "*"),
        new(EffectCategories.Network, "System.Net.WebSockets", "*"),
        new(EffectCategories.Network, "System.Net.Security", "SslStream"),
        new(EffectCategories.Network, "System.Net.Mail", "SmtpClient", ".ctor Send*"),
        new(EffectCategories.Network, "MailKit", "*"),
        new(EffectCategories.Network, "MailKit.Net.Smtp", "SmtpClient"),
        new(EffectCategories.Network, "SendGrid", "*"),
        new(EffectCategories.Network, "Grpc.Net.Client", "*"),
        new(EffectCategories.Network, "Grpc.Core", "ClientBase"),
        new(EffectCategories.Network, "Grpc.Core", "CallInvoker"),
        new(EffectCategories.Network, "Microsoft.AspNetCore.SignalR.Client", "*"),
        new(EffectCategories.Network, "Microsoft.AspNetCore.SignalR", "IHubContext", "Clients Groups"),
        new(EffectCategories.Network, "Microsoft.AspNetCore.SignalR", "Hub", "Clients Groups"),
        new(EffectCategories.Network, "Microsoft.AspNetCore.SignalR", "IClientProxy", "Send*"),
        new(EffectCategories.Network, "Microsoft.AspNetCore.SignalR", "ISingleClientProxy", "Send* Invoke*"),
        new(EffectCategories.Network, "RestSharp", "RestClient"),
        new(EffectCategories.Network, "RestSharp", "IRestClient"),
        new(EffectCategories.Network, "Refit", "RestService", "For*"),
        new(EffectCategories.Network, "Flurl.Http", "*"),
        new(EffectCategories.Network, "Renci.SshNet", "*"),
        new(EffectCategories.Network, "FluentFTP", "*"),
    ];
}
