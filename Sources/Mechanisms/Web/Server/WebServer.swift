import Core
import HTTPTypes
import Hummingbird
package import Logging
import NIOCore
package import ServiceLifecycle

/// Speaks HTTP with Hummingbird and hands each request to the pipeline.
package struct WebServer: Sendable {
  private let pipeline: RequestPipeline

  package init(pipeline: RequestPipeline) { self.pipeline = pipeline }

  /// The service to run.
  ///
  /// - Parameter onReady: called with the port once the server takes requests.
  package func service(logger: Logger, onReady: @escaping @Sendable (Int) async -> Void) -> some Service {
    let settings = pipeline.environment.settings
    return Application(
      responder: CallbackResponder<Context> { request, context in
        await respond(to: request, from: context.address)
      },
      configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port)),
      onServerRunning: { channel in await onReady(channel.localAddress?.port ?? settings.port) },
      logger: logger)
  }

  private func respond(to request: Request, from address: String) async -> Response {
    let reader = RequestReader(pipeline: pipeline)
    let (webRequest, route, problem) = await reader.read(request, from: address)
    let reply = await pipeline.answer(webRequest, route: route, problem: problem)
    return Response(
      status: reply.status, headers: reply.headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body)))
  }

  private struct Context: RequestContext {
    var coreContext: CoreRequestContextStorage
    let address: String

    init(source: ApplicationRequestContextSource) {
      coreContext = CoreRequestContextStorage(source: source)
      address = source.channel.remoteAddress?.ipAddress ?? ""
    }
  }
}
